package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.prose.change.BlockDiff;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which editions brought the changed blocks of a chapter, where others lie between the two that are compared.
 *
 * @param editions oldest first, by the name of the changed block
 */
public record BroughtBlocks(Map<String, List<EditionId>> editions) {
    /** Between neighbours: the later of the two brought all. */
    public static final BroughtBlocks NONE = new BroughtBlocks(Map.of());

    /** Guards the map against later change. */
    public BroughtBlocks {
        editions = new TreeMap<>(editions);
    }

    /** The editions that brought a change of the chapter, oldest first; none between neighbours and for what stayed. */
    public List<EditionId> of(BlockDiff block) {
        return editions.getOrDefault(name(block), List.of());
    }

    /** Both ends of a move have a name of their own. */
    static String name(BlockDiff block) {
        return block.after().isEmpty()
                ? "<" + block.before().get(0).id()
                : ">" + block.after().get(0).id();
    }
}
