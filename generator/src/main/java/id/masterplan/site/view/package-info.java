/** What templates receive: records of finished values and nothing else. */
@NullMarked
package id.masterplan.site.view;

import org.jspecify.annotations.NullMarked;
