/** YAML read strictly: what an editor sees is what the program takes, or a problem with its line. */
@NullMarked
package id.masterplan.content.yaml;

import org.jspecify.annotations.NullMarked;
