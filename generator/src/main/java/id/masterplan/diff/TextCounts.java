package id.masterplan.diff;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many blocks of texts changed, the same wherever it is said.
 *
 * @param changed nodes that are not the same; both ends of a move count as one
 * @param same blocks that stayed
 * @param fates nodes by what became of them
 */
public record TextCounts(int changed, int same, Map<BlockFate, Integer> fates) {
    /** Guards the map against later change. */
    public TextCounts {
        fates = new EnumMap<>(fates);
    }

    /** The counts of some texts. */
    public static TextCounts of(List<DocumentDiff> texts) {
        return ofBlocks(texts.stream().flatMap(t -> t.blocks().stream()).toList());
    }

    /** The counts of some blocks. */
    public static TextCounts ofBlocks(List<BlockDiff> blocks) {
        Map<BlockFate, Integer> fates = new EnumMap<>(BlockFate.class);
        Set<String> moved = new HashSet<>();
        int changed = 0;
        for (BlockDiff block : blocks) {
            fates.merge(block.fate(), 1, Integer::sum);
            boolean first = block.moveId().map(moved::add).orElse(true);
            changed += block.fate() != BlockFate.SAME && first ? 1 : 0;
        }
        return new TextCounts(changed, fates.getOrDefault(BlockFate.SAME, 0), fates);
    }
}
