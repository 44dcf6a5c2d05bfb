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
 * @param otherEnd where it moved from, or to: another year, source of money or programme
 * @param brought where other editions lie between the two: each that changed the field, oldest first; else empty
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
        List<Span> spans,
        Optional<OtherEnd> otherEnd,
        List<Brought> brought) {
    /** Guards the lists against later change. */
    public Change {
        spans = List.copyOf(spans);
        brought = List.copyOf(brought);
    }

    /** A change between neighbours. */
    public Change(
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
        this(kind, path, part, unit, before, after, delta, tone, weight, spans, Optional.empty(), List.of());
    }

    /** The same change, brought by editions between. */
    Change by(List<Brought> editions) {
        return new Change(kind, path, part, unit, before, after, delta, tone, weight, spans, otherEnd, editions);
    }

    /** The same field told as another kind, with neither difference nor tone. */
    Change as(ChangeKind other, ItemKind item, Optional<Value> was, Optional<Value> is) {
        return new Change(
                other,
                path,
                part,
                unit,
                was,
                is,
                Optional.empty(),
                Tone.NEUTRAL,
                Weights.of(other, item, was, is),
                List.of(),
                otherEnd,
                brought);
    }

    /** The same change at another path. */
    Change at(String other) {
        return new Change(kind, other, part, unit, before, after, delta, tone, weight, spans, otherEnd, brought);
    }

    /** The same change where the other end of the move was. */
    Change at(OtherEnd end) {
        return new Change(
                kind,
                end.path(),
                end.part().or(() -> part),
                unit,
                before,
                after,
                delta,
                tone,
                weight,
                spans,
                otherEnd,
                brought);
    }

    /** The same change with its difference and whether that is better. */
    Change by(Optional<Delta> difference, Tone direction) {
        return new Change(
                kind, path, part, unit, before, after, difference, direction, weight, spans, otherEnd, brought);
    }

    /** The same change with its marked words. */
    Change marked(List<Span> words) {
        return new Change(kind, path, part, unit, before, after, delta, tone, weight, words, otherEnd, brought);
    }

    /** The same change, moved from or to nowhere. */
    Change alone() {
        return new Change(kind, path, part, unit, before, after, delta, tone, weight, spans, Optional.empty(), brought);
    }

    /** The same change, moved from or to somewhere. */
    Change with(OtherEnd end) {
        return new Change(kind, path, part, unit, before, after, delta, tone, weight, spans, Optional.of(end), brought);
    }
}
