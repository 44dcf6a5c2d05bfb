package id.masterplan.diff;

import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import id.masterplan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One difference of an item.
 *
 * @param path the field within the item, such as {@code indicators/ind-spbe/targets/2025} or {@code lead_agency}
 * @param spans the marked words where the field is prose; else empty
 */
public record Change(
        ChangeKind kind,
        String path,
        Optional<Value> before,
        Optional<Value> after,
        Optional<Delta> delta,
        Tone tone,
        Weight weight,
        List<Span> spans) {
    /** Guards the lists against later change. */
    public Change {
        spans = List.copyOf(spans);
    }
}
