package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The edition in force, the draft of the next one, and a proposal to change the draft: what the proposal changes, changes
 * again, or turns back. Nothing is merged; each state follows from the three comparisons of two.
 *
 * @param items those of which something is not the same in all three, in the order of a comparison, chapters last
 * @param fields how many fields are in each state but the first
 * @param blocks how many blocks of text are in each state
 */
public record ThreeWay(
        EditionHead inForce,
        EditionHead draft,
        EditionHead proposal,
        List<ThreeItem> items,
        Map<ThreeState, Integer> fields,
        Map<ThreeState, Integer> blocks) {
    /** Guards the collections against later change. */
    public ThreeWay {
        items = List.copyOf(items);
        fields = Map.copyOf(fields);
        blocks = Map.copyOf(blocks);
    }

    /** Compares the three. */
    public static ThreeWay of(Edition inForce, Edition draft, Edition proposal) {
        Trio trio = new Trio(inForce, draft, proposal);
        ThreeTexts texts = new ThreeTexts(trio);
        Map<ThreeState, Integer> fields = new EnumMap<>(ThreeState.class);
        Map<ThreeState, Integer> blocks = new EnumMap<>(ThreeState.class);
        List<ThreeItem> all = Kin.of(trio).stream()
                .map(kin -> new ThreeFields(trio, kin).item(texts))
                .toList();
        for (ThreeItem item : all) {
            item.fields().forEach(f -> fields.merge(f.state(), 1, Integer::sum));
            item.blocks().forEach(b -> blocks.merge(b.state(), 1, Integer::sum));
        }
        return new ThreeWay(
                inForce.head(),
                draft.head(),
                proposal.head(),
                all.stream().filter(ThreeWay::isChanged).toList(),
                fields,
                blocks);
    }

    private static boolean isChanged(ThreeItem item) {
        return !item.fields().isEmpty() || item.blocks().stream().anyMatch(b -> b.state() != ThreeState.SAME);
    }

    /** How many fields and blocks are in a state. */
    public int count(ThreeState state) {
        return fields.getOrDefault(state, 0) + blocks.getOrDefault(state, 0);
    }

    /** Whether the proposal changes anything at all. */
    public boolean isIdle() {
        return items.stream()
                .noneMatch(i -> i.fields().stream().anyMatch(f -> f.state().isProposals())
                        || i.blocks().stream().anyMatch(b -> b.state().isProposals()));
    }
}
