/** From bytes to the plan model: strict YAML, JSON Schema, front matter, Markdown, the ledger. */
@NullMarked
package id.masterplan.content;

import org.jspecify.annotations.NullMarked;
