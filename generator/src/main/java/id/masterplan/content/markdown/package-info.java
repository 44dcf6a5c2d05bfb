/** Markdown read within limits into prose that is safe to show. */
@NullMarked
package id.masterplan.content.markdown;

import org.jspecify.annotations.NullMarked;
