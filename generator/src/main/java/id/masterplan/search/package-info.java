/** What search knows of words: how a text is split, the roots of Indonesian words, and the index of items over them. */
@NullMarked
package id.masterplan.search;

import org.jspecify.annotations.NullMarked;
