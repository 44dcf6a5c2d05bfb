/** The one form in which fields are written: order, quotes, line breaks and comments as a function of the content. */
@NullMarked
package id.masterplan.content.format;

import org.jspecify.annotations.NullMarked;
