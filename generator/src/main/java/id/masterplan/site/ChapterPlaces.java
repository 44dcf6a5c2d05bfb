package id.masterplan.site;

import id.masterplan.diff.BlockDiff;
import id.masterplan.diff.BlockFate;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.model.Block;
import id.masterplan.model.Chapter;
import id.masterplan.site.view.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the blocks of the chapters stand: the heading above them, and the other end of a move. */
final class ChapterPlaces {
    private final Labels labels;
    private final Map<String, String> from = new HashMap<>();
    private final Map<String, String> to = new HashMap<>();

    ChapterPlaces(Labels labels, List<ChapterDiff> chapters) {
        this.labels = labels;
        for (ChapterDiff chapter : chapters) {
            for (BlockDiff block : chapter.blocks()) {
                block.moveId()
                        .ifPresent(id -> end(block.fate())
                                .put(id, heading(chapter, block.section()).orElseGet(() -> title(chapter))));
            }
        }
    }

    /** The words of the heading with this anchor, in the later chapter, else in the earlier one. */
    static Optional<String> heading(ChapterDiff chapter, String anchor) {
        return Stream.concat(chapter.after().stream(), chapter.before().stream())
                .flatMap(c -> c.body().blocks().stream())
                .filter(block -> block instanceof Block.Heading h && h.anchor().equals(anchor))
                .map(block -> PlainText.of(((Block.Heading) block).content()))
                .findFirst();
    }

    /** The chapter's later title, else its earlier one. */
    static String title(ChapterDiff chapter) {
        return chapter.after().or(chapter::before).map(Chapter::title).orElse("");
    }

    /** The anchor of an end of a move. */
    static Optional<String> anchor(BlockDiff block) {
        return block.moveId().map(id -> anchor(id, block.fate()));
    }

    /** The link from one end of a move to the other; its words are its own. */
    Optional<Link> counterpart(BlockDiff block) {
        boolean leaving = block.fate() == BlockFate.MOVED_FROM;
        BlockFate other = leaving ? BlockFate.MOVED_TO : BlockFate.MOVED_FROM;
        return block.moveId()
                .filter(id -> end(other).containsKey(id))
                .map(id -> new Link(
                        labels.word(
                                leaving ? "compare.moved.to" : "compare.moved.from",
                                end(other).getOrDefault(id, "")),
                        "#" + anchor(id, other)));
    }

    private Map<String, String> end(BlockFate fate) {
        return fate == BlockFate.MOVED_FROM ? from : to;
    }

    private static String anchor(String id, BlockFate fate) {
        return "_pindah_" + id + (fate == BlockFate.MOVED_FROM ? "_dari" : "_ke");
    }
}
