/** Comparisons and findings in forms for other programs. */
@NullMarked
package id.masterplan.export;

import org.jspecify.annotations.NullMarked;
