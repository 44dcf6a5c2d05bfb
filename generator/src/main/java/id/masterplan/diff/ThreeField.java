package id.masterplan.diff;

import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.util.List;
import java.util.Optional;

/**
 * A field of an item in the edition in force, the draft and a proposal; a value is empty where the field or the item is not
 * there.
 *
 * @param path as in {@link Change}; empty for the item as a whole, whose values are its names
 * @param part as in {@link Change}
 * @param unit as in {@link Change}
 * @param byDraft what the draft changed against the edition in force; several only where items merged or split
 * @param byProposal what the proposal changes against the draft; every such change is in one field
 * @param net what the proposal changes against the edition in force
 */
public record ThreeField(
        ThreeState state,
        String path,
        Optional<String> part,
        Optional<String> unit,
        Optional<Value> inForce,
        Optional<Value> draft,
        Optional<Value> proposal,
        List<Change> byDraft,
        List<Change> byProposal,
        List<Change> net) {
    /** Guards the lists against later change. */
    public ThreeField {
        byDraft = List.copyOf(byDraft);
        byProposal = List.copyOf(byProposal);
        net = List.copyOf(net);
    }

    /** Whether the row tells of the item as a whole: who added, removed, merged or replaced it. */
    public boolean isWhole() {
        return path.isEmpty();
    }

    /** The heaviest of its changes, those of the proposal where there are any. */
    public Weight weight() {
        List<Change> changes = byProposal.isEmpty() ? byDraft : byProposal;
        return changes.stream()
                .map(Change::weight)
                .reduce(Weights::heavier)
                .orElse(isWhole() ? Weight.SUBSTANTIVE : Weight.EDITORIAL);
    }
}
