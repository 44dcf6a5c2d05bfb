package id.masterplan.diff;

import id.masterplan.model.ItemId;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Placed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts of chapters in three editions, block by block. The draft is in the middle: a block is followed from it to both
 * sides, and whether the proposal turns it back is asked of the comparison with the edition in force.
 */
final class ThreeTexts {
    private final Map<Trio.Leg, List<DocumentDiff>> diffs = new EnumMap<>(Trio.Leg.class);
    private final Map<Trio.Leg, BlockIndex> index = new EnumMap<>(Trio.Leg.class);

    ThreeTexts(Trio trio) {
        for (Trio.Leg leg : Trio.Leg.values()) {
            EditionDiff diff = trio.diff(leg);
            diffs.put(leg, diff.chapters().stream().map(ChapterDiff::text).toList());
            index.put(leg, BlockIndex.of(diff));
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
                .anyMatch(p -> index(Trio.Leg.NET)
                        .from(p)
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
        List<BlockDiff> byDraft = index(Trio.Leg.BY_DRAFT).to(block.before());
        List<BlockDiff> net =
                block.after().isEmpty() ? List.of() : index(Trio.Leg.NET).to(block.after());
        List<Placed> inForce = BlockIndex.before(block.before().isEmpty() ? net : byDraft);
        boolean drafted = block.before().isEmpty() ? !inForce.isEmpty() : changed(byDraft);
        boolean other = block.after().isEmpty() ? !inForce.isEmpty() : changed(net);
        return new ThreeBlock(ThreeState.of(drafted, block.fate() != BlockFate.SAME, other), block, inForce);
    }

    private static boolean changed(List<BlockDiff> blocks) {
        return blocks.stream().anyMatch(b -> b.fate() != BlockFate.SAME);
    }

    private BlockIndex index(Trio.Leg leg) {
        return Objects.requireNonNull(index.get(leg));
    }
}
