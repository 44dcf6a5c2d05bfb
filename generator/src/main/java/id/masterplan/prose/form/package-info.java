/** The forms in which blocks are compared: the words that readers see, and all that makes a block. */
@NullMarked
package id.masterplan.prose.form;

import org.jspecify.annotations.NullMarked;
