package id.masterplan.diff;

import id.masterplan.model.Value;
import java.util.List;
import java.util.Optional;

/** Every value that a field had, edition by edition; empty where the item or the field was not there. */
public record FieldHistory(String path, List<Optional<Value>> values) {
    /** Guards the lists against later change. */
    public FieldHistory {
        values = List.copyOf(values);
    }
}
