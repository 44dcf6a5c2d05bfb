package id.masterplan.diff;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of each block of the chapters of two editions; of a move, the end where the block now stands. */
final class BlockIndex {
    private final Map<String, BlockDiff> before = new HashMap<>();
    private final Map<String, BlockDiff> after = new HashMap<>();

    private BlockIndex() {}

    static BlockIndex of(EditionDiff diff) {
        BlockIndex index = new BlockIndex();
        diff.chapters().stream()
                .flatMap(c -> c.text().blocks().stream())
                .filter(b -> b.fate() != BlockFate.MOVED_FROM)
                .forEach(b -> {
                    b.before().forEach(p -> index.before.put(p.id(), b));
                    b.after().forEach(p -> index.after.put(p.id(), b));
                });
        return index;
    }

    /** What became of a block of the earlier edition. */
    Optional<BlockDiff> from(Placed earlier) {
        return Optional.ofNullable(before.get(earlier.id()));
    }

    /** What became of some blocks of the earlier edition. */
    List<BlockDiff> from(List<Placed> earlier) {
        return earlier.stream().flatMap(p -> from(p).stream()).distinct().toList();
    }

    /** What some blocks of the later edition came from. */
    List<BlockDiff> to(List<Placed> later) {
        return later.stream()
                .flatMap(p -> Optional.ofNullable(after.get(p.id())).stream())
                .distinct()
                .toList();
    }

    /** The blocks of the earlier edition. */
    static List<Placed> before(List<BlockDiff> blocks) {
        return blocks.stream().flatMap(b -> b.before().stream()).distinct().toList();
    }

    /** The blocks of the later edition. */
    static List<Placed> after(List<BlockDiff> blocks) {
        return blocks.stream().flatMap(b -> b.after().stream()).distinct().toList();
    }
}
