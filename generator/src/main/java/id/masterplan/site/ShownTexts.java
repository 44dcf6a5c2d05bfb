package id.masterplan.site;

import id.masterplan.diff.BroughtBlocks;
import id.masterplan.model.EditionId;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ShownBlock;
import id.masterplan.site.view.ShownRun;
import id.masterplan.site.view.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compared texts for a page: what changed open, what stayed folded and counted, each change linked to its neighbours. */
final class ShownTexts {
    private final Labels labels;
    private final TextWords words;
    private final FateBadges badges;
    private final MovePlaces places;
    private final MarkedBlocks blocks;

    ShownTexts(Labels labels, Targets targets, ItemNames items, List<DocumentDiff> all) {
        this.labels = labels;
        this.words = new TextWords(labels, items);
        this.badges = new FateBadges(labels);
        this.places = new MovePlaces(labels, all);
        this.blocks = new MarkedBlocks(labels, targets, words);
    }

    /** A text; the name begins the anchors of its changes. */
    ShownText of(String name, DocumentDiff text) {
        return of(name, text, BroughtBlocks.NONE);
    }

    /** The same, saying of each change which of the editions between brought it. */
    ShownText of(String name, DocumentDiff text, BroughtBlocks brought) {
        List<String> anchors = anchors(name, text.blocks());
        List<ShownBlock> shown = new ArrayList<>();
        int change = 0;
        for (BlockDiff block : text.blocks()) {
            boolean same = same(block);
            shown.add(block(block, brought.of(block), same ? -1 : change, anchors));
            change += same ? 0 : 1;
        }
        return new ShownText(
                text.outline() ? Optional.of(labels.word("text.outline")) : Optional.empty(),
                SectionLines.of(words, text, shown),
                SectionLines.renumbered(labels, text),
                anchors.size() < 3
                        ? Optional.empty()
                        : Optional.of(new Link(labels.word("text.first"), "#" + anchors.get(0))),
                runs(text, shown));
    }

    /** The same text folded away as a whole. */
    static ShownText folded(ShownText text, String label) {
        List<ShownBlock> blocks =
                text.runs().stream().flatMap(r -> r.blocks().stream()).toList();
        return blocks.isEmpty()
                ? ShownText.NONE
                : new ShownText(
                        text.notice(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new ShownRun(Optional.of(label), Optional.empty(), blocks)));
    }

    /** Whether nothing at all is to be told of a block. */
    static boolean same(BlockDiff block) {
        return block.fate() == BlockFate.SAME;
    }

    private static List<String> anchors(String name, List<BlockDiff> blocks) {
        List<String> anchors = new ArrayList<>();
        for (BlockDiff block : blocks) {
            if (!same(block)) {
                String own = "_ubah_" + name + "_" + (anchors.size() + 1);
                anchors.add(MovePlaces.anchor(block).orElse(own));
            }
        }
        return anchors;
    }

    private ShownBlock block(BlockDiff block, List<EditionId> brought, int change, List<String> anchors) {
        String sign = badges.of(block.fate()).sign();
        return new ShownBlock(
                Labels.style(block.fate()),
                new Badge(sign, words.fate(block), Labels.style(block.fate())),
                change < 0 ? Optional.empty() : Optional.of(anchors.get(change)),
                places.counterpart(block),
                notes(block),
                new BroughtWords(labels).editions(brought),
                blocks.body(block),
                ids(block.before()),
                ids(block.after()),
                change < 0 ? Optional.empty() : neighbour("text.previous", change - 1, anchors),
                change < 0 ? Optional.empty() : neighbour("text.next", change + 1, anchors));
    }

    private List<String> notes(BlockDiff block) {
        List<String> notes = new ArrayList<>();
        boolean both = !block.before().isEmpty() && !block.after().isEmpty();
        if (both && block.inner() instanceof Inner.Whole && block.fate() != BlockFate.MOVED_FROM) {
            notes.add(labels.word("text.rewritten"));
        }
        notes.addAll(words.notes(block.notes()));
        return notes;
    }

    private Optional<Link> neighbour(String key, int at, List<String> anchors) {
        return at < 0 || at >= anchors.size()
                ? Optional.empty()
                : Optional.of(new Link(
                        labels.word(key) + " (" + labels.word("text.change", at + 1, anchors.size()) + ")",
                        "#" + anchors.get(at)));
    }

    private static String ids(List<Placed> placed) {
        return placed.stream().map(Placed::id).collect(Collectors.joining(" "));
    }

    private List<ShownRun> runs(DocumentDiff text, List<ShownBlock> shown) {
        List<ShownRun> runs = new ArrayList<>();
        int start = 0;
        while (start < shown.size()) {
            boolean same = same(text.blocks().get(start));
            int end = start + 1;
            while (end < shown.size() && same(text.blocks().get(end)) == same) {
                end++;
            }
            List<ShownBlock> run = shown.subList(start, end);
            runs.add(
                    same
                            ? new ShownRun(
                                    Optional.of(labels.word("text.same.blocks", run.size())), Optional.empty(), run)
                            : new ShownRun(
                                    Optional.empty(), section(text.blocks().get(start)), run));
            start = end;
        }
        return List.copyOf(runs);
    }

    /** The title of the section that a run begins in, where the run does not begin with that title itself. */
    private static Optional<String> section(BlockDiff block) {
        Placed placed = (block.after().isEmpty() ? block.before() : block.after()).get(0);
        return placed.path().isEmpty() || Headings.level(placed) > 0
                ? Optional.empty()
                : Optional.of(placed.path().get(placed.path().size() - 1));
    }
}
