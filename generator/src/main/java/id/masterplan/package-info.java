/** The use cases, one method each. */
@NullMarked
package id.masterplan;

import org.jspecify.annotations.NullMarked;
