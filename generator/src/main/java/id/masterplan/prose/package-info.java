/** Compares texts: which sections and blocks belong together, and what became of each. */
@NullMarked
package id.masterplan.prose;

import org.jspecify.annotations.NullMarked;
