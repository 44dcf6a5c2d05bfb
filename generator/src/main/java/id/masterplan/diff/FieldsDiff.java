package id.masterplan.diff;

import java.util.List;
import java.util.Optional;

/**
 * The data of a file on both sides: of a YAML file, or the fields before a text.
 *
 * @param before the file's name on the earlier side
 * @param after the file's name on the later side
 */
public record FieldsDiff(Optional<String> before, Optional<String> after, List<LooseChange> changes) {
    /** Guards the list against later change. */
    public FieldsDiff {
        changes = List.copyOf(changes);
    }
}
