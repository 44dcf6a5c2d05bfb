/** What became of a text: the records that the comparison of prose answers with, and that pages and files are made from. */
@NullMarked
package id.masterplan.prose.change;

import org.jspecify.annotations.NullMarked;
