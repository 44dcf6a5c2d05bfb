package id.masterplan.site;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Placed;
import id.masterplan.site.view.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Both ends of each move, wherever they stand. */
final class MovePlaces {
    private static final int WORDS = 8;

    private final Labels labels;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> pairs = new HashMap<>();
    private final Map<String, BlockDiff> from = new HashMap<>();
    private final Map<String, BlockDiff> to = new HashMap<>();

    MovePlaces(Labels labels, List<DocumentDiff> texts) {
        this.labels = labels;
        for (DocumentDiff text : texts) {
            text.before().ifPresent(d -> titles.putIfAbsent("before " + d.id(), d.title()));
            text.after().ifPresent(d -> titles.putIfAbsent("after " + d.id(), d.title()));
            text.before().ifPresent(b -> text.after().ifPresent(a -> pairs.put(b.id(), a.id())));
            text.blocks().forEach(b -> b.moveId().ifPresent(id -> end(b.fate()).put(id, b)));
        }
    }

    /** The anchor of an end of a move. */
    static Optional<String> anchor(BlockDiff block) {
        return block.moveId().map(id -> anchor(id, block.fate()));
    }

    /** The link from one end of a move to the other; its words are its own. */
    Optional<Link> counterpart(BlockDiff block) {
        boolean leaving = block.fate() == BlockFate.MOVED_FROM;
        BlockFate other = leaving ? BlockFate.MOVED_TO : BlockFate.MOVED_FROM;
        Optional<BlockDiff> end = block.moveId().map(id -> end(other).get(id));
        return end.map(e -> new Link(
                labels.word(leaving ? "text.moved.to" : "text.moved.from", place(block, e, leaving), excerpt(e)),
                "#" + anchor(e.moveId().orElse(""), other)));
    }

    private String place(BlockDiff here, BlockDiff there, boolean leaving) {
        Optional<Placed> own = (leaving ? here.before() : here.after()).stream().findFirst();
        Optional<Placed> other =
                (leaving ? there.after() : there.before()).stream().findFirst();
        if (other.isEmpty()) {
            return labels.word("text.top");
        }
        TextWords words = new TextWords(labels);
        boolean heading = Headings.level(other.get()) > 0;
        String place = heading ? words.above(other.get()) : words.place(other.get());
        String title = titles.getOrDefault(
                (leaving ? "after " : "before ") + other.get().document(), "");
        boolean same = own.filter(o -> together(leaving ? o : other.get(), leaving ? other.get() : o))
                .isPresent();
        return same || title.isEmpty() ? place : title + ", " + place;
    }

    /** Whether both ends stand in what is one document to readers. */
    private boolean together(Placed before, Placed after) {
        return pairs.getOrDefault(before.document(), "").equals(after.document());
    }

    /** What the block begins with. */
    private static String excerpt(BlockDiff end) {
        List<Placed> shown = end.after().isEmpty() ? end.before() : end.after();
        String words = shown.stream()
                .findFirst()
                .map(p -> BlockWords.of(p.block()).strip())
                .orElse("");
        String[] parts = words.split("\\s+");
        return parts.length <= WORDS ? words : String.join(" ", List.of(parts).subList(0, WORDS)) + " …";
    }

    private Map<String, BlockDiff> end(BlockFate fate) {
        return fate == BlockFate.MOVED_FROM ? from : to;
    }

    private static String anchor(String id, BlockFate fate) {
        return "_pindah_" + id + (fate == BlockFate.MOVED_FROM ? "_dari" : "_ke");
    }
}
