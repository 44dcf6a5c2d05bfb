/** Figures computed again from their parts, to stand beside the published ones; never in their place. */
@NullMarked
package id.masterplan.figures;

import org.jspecify.annotations.NullMarked;
