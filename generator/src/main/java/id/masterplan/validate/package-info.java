/** Rules that need more than one file: each a class of its own, with a code, a sentence and a fixture. */
@NullMarked
package id.masterplan.validate;

import org.jspecify.annotations.NullMarked;
