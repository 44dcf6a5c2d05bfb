/** A valid plan spoilt in every way that editors spoil plans: each way must be told once, at its place. */
@NullMarked
package id.masterplan.spoil;

import org.jspecify.annotations.NullMarked;
