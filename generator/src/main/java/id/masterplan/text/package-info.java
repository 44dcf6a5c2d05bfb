/** Words and their differences, for any text. */
@NullMarked
package id.masterplan.text;

import org.jspecify.annotations.NullMarked;
