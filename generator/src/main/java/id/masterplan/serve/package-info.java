/** The preview server: loopback only. */
@NullMarked
package id.masterplan.serve;

import org.jspecify.annotations.NullMarked;
