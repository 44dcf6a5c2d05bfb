/** Authors' mistakes as values: what is wrong, where, and the way out, in Indonesian and English. */
@NullMarked
package id.masterplan.problem;

import org.jspecify.annotations.NullMarked;
