/** The command line. */
@NullMarked
package id.masterplan.cli;

import org.jspecify.annotations.NullMarked;
