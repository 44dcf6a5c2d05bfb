package id.masterplan.diff;

import id.masterplan.model.ItemId;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Placed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of chapters in three editions, block by block. The draft is in the middle: a block is followed from it to both
 * sides, and whether the proposal turns it back is asked of the comparison with the edition in force.
 */
final class ThreeTexts {
    private final Map<Trio.Leg, List<DocumentDiff>> diffs = new EnumMap<>(Trio.Leg.class);
    private final Map<Trio.Leg, Map<String, BlockDiff>> before = new EnumMap<>(Trio.Leg.class);
    private final Map<Trio.Leg, Map<String, BlockDiff>> after = new EnumMap<>(Trio.Leg.class);

    ThreeTexts(Trio trio) {
        for (Trio.Leg leg : Trio.Leg.values()) {
            List<DocumentDiff> compared =
                    trio.diff(leg).chapters().stream().map(ChapterDiff::text).toList();
            Map<String, BlockDiff> earlier = new HashMap<>();
            Map<String, BlockDiff> later = new HashMap<>();
            for (DocumentDiff document : compared) {
                document.blocks().stream()
                        .filter(b -> b.fate() != BlockFate.MOVED_FROM)
                        .forEach(b -> {
                            b.before().forEach(p -> earlier.put(p.id(), b));
                            b.after().forEach(p -> later.put(p.id(), b));
                        });
            }
            diffs.put(leg, compared);
            before.put(leg, earlier);
            after.put(leg, later);
        }
    }

    /** The blocks of chapters that belong together. */
    List<ThreeBlock> of(Kin kin) {
        List<ThreeBlock> blocks = new ArrayList<>();
        Map<String, List<ThreeBlock>> gone = gone(kin);
        for (DocumentDiff document : ofSides(Trio.Leg.BY_PROPOSAL, kin)) {
            blocks.addAll(gone.getOrDefault("", List.of()));
            gone.remove("");
            for (BlockDiff block : document.blocks()) {
                if (block.fate() != BlockFate.MOVED_FROM) {
                    blocks.add(block(block));
                }
                for (Placed placed : block.fate() == BlockFate.MOVED_FROM ? List.<Placed>of() : block.before()) {
                    blocks.addAll(gone.getOrDefault(placed.id(), List.of()));
                    gone.remove(placed.id());
                }
            }
        }
        gone.values().forEach(blocks::addAll);
        return blocks;
    }

    /** Blocks that the draft removed and the proposal leaves out, by the block of the draft that they followed. */
    private Map<String, List<ThreeBlock>> gone(Kin kin) {
        Map<String, List<ThreeBlock>> gone = new LinkedHashMap<>();
        for (DocumentDiff document : ofSides(Trio.Leg.BY_DRAFT, kin)) {
            String last = "";
            for (BlockDiff block : document.blocks()) {
                if (!block.after().isEmpty()) {
                    last = block.after().get(block.after().size() - 1).id();
                } else if (block.fate() == BlockFate.REMOVED && !isRestored(block)) {
                    gone.computeIfAbsent(last, l -> new ArrayList<>())
                            .add(new ThreeBlock(ThreeState.KEPT, block, block.before()));
                }
            }
        }
        return gone;
    }

    private boolean isRestored(BlockDiff removed) {
        return removed.before().stream()
                .anyMatch(p -> find(before, Trio.Leg.NET, p)
                        .filter(b -> !b.after().isEmpty())
                        .isPresent());
    }

    private List<DocumentDiff> ofSides(Trio.Leg leg, Kin kin) {
        return diffs.getOrDefault(leg, List.of()).stream()
                .filter(d -> isOf(d.before(), kin.ids().get(leg.from()))
                        || isOf(d.after(), kin.ids().get(leg.to())))
                .toList();
    }

    private static boolean isOf(Optional<Document> document, List<ItemId> ids) {
        return document.filter(d -> ids.stream().anyMatch(id -> id.text().equals(d.id())))
                .isPresent();
    }

    private ThreeBlock block(BlockDiff block) {
        List<BlockDiff> byDraft = found(after, Trio.Leg.BY_DRAFT, block.before());
        List<BlockDiff> net = block.after().isEmpty() ? List.of() : found(after, Trio.Leg.NET, block.after());
        List<Placed> inForce = places(block.before().isEmpty() ? net : byDraft);
        boolean drafted = block.before().isEmpty() ? !inForce.isEmpty() : changed(byDraft);
        boolean other = block.after().isEmpty() ? !inForce.isEmpty() : changed(net);
        return new ThreeBlock(ThreeState.of(drafted, block.fate() != BlockFate.SAME, other), block, inForce);
    }

    private static boolean changed(List<BlockDiff> blocks) {
        return blocks.stream().anyMatch(b -> b.fate() != BlockFate.SAME);
    }

    private static List<Placed> places(List<BlockDiff> blocks) {
        return blocks.stream().flatMap(b -> b.before().stream()).distinct().toList();
    }

    private List<BlockDiff> found(Map<Trio.Leg, Map<String, BlockDiff>> where, Trio.Leg leg, List<Placed> places) {
        return places.stream()
                .flatMap(p -> find(where, leg, p).stream())
                .distinct()
                .toList();
    }

    private static Optional<BlockDiff> find(Map<Trio.Leg, Map<String, BlockDiff>> where, Trio.Leg leg, Placed place) {
        return Optional.ofNullable(where.getOrDefault(leg, Map.of()).get(place.id()));
    }
}
