package id.masterplan.diff;

import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import id.masterplan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One difference of an item. Where a value points to another item (agency, dimension, objective …), its text is the id
 * and its printed form the name borne in that edition; enumerations are their lower-case names.
 *
 * @param path the field within the item, such as {@code indicators/ind-spbe/targets/2025} or {@code lead_agency}
 * @param part the name of the part of the item that the field belongs to, such as the indicator or the source of funds
 * @param unit what the values are counted in, such as {@code %} or {@code Rp}
 * @param spans the marked words where the field is prose; empty where old and new are shown apart
 */
public record Change(
        ChangeKind kind,
        String path,
        Optional<String> part,
        Optional<String> unit,
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
