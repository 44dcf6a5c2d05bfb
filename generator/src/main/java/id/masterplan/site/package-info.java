/** Which pages there are, at which addresses, and what each shows. Views are finished values; templates only set them. */
@NullMarked
package id.masterplan.site;

import org.jspecify.annotations.NullMarked;
