/** Pages to files through JBake, and files into a folder that is swapped in whole. */
@NullMarked
package id.masterplan.bake;

import org.jspecify.annotations.NullMarked;
