/** The comparison of two editions, and the history of an item through all of them. Total: each field is compared or declared ignored. */
@NullMarked
package id.masterplan.diff;

import org.jspecify.annotations.NullMarked;
