package id.masterplan.diff;

import id.masterplan.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * Every value that a field had, edition by edition; empty where the item or the field was not there.
 *
 * @param path as in {@link Change}
 * @param part the name of the part of the item that the field belongs to, as in {@link Change}
 * @param unit what the values are counted in, as in {@link Change}
 * @param changed whether it is another than in the edition before; of text of several blocks marks and targets count too,
 *     which its value, the words, does not hold
 */
public record FieldHistory(
        String path,
        Optional<String> part,
        Optional<String> unit,
        List<Optional<Value>> values,
        List<Boolean> changed) {
    /** Guards the lists against later change. */
    public FieldHistory {
        values = List.copyOf(values);
        changed = List.copyOf(changed);
    }
}
