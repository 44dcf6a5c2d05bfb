/** From the records to JSON Schemas, from the schemas to problems, and from checked trees to records. */
@NullMarked
package id.masterplan.content.schema;

import org.jspecify.annotations.NullMarked;
