/** Git as it is needed here: the tree of any commit, the working tree as its twin, and who can reach whom. No checkout, no hook, no user configuration. */
@NullMarked
package id.masterplan.git;

import org.jspecify.annotations.NullMarked;
