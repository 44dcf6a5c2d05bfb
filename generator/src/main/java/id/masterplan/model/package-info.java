/** The plan as values: what an edition holds, the record beside it, and the vocabularies both speak. Knows no file, no git, no page. */
@NullMarked
package id.masterplan.model;

import org.jspecify.annotations.NullMarked;
