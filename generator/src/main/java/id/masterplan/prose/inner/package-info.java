/** Compares the inside of two blocks that belong together: words, tables, lists, code. */
@NullMarked
package id.masterplan.prose.inner;

import org.jspecify.annotations.NullMarked;
