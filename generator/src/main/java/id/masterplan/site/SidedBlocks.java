package id.masterplan.site;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.SidedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays both sides of a block out: words with the marks of their side; tables, lists and code stay in one piece. */
final class SidedBlocks {
    private final FateBadges badges;
    private final TextWords words;
    private final MarkedBlocks blocks;

    SidedBlocks(Labels labels, Targets targets, ItemNames items) {
        this.badges = new FateBadges(labels);
        this.words = new TextWords(labels, items);
        this.blocks = new MarkedBlocks(labels, targets, words);
    }

    /** Unchanged blocks in a row. */
    SidedRow folded(String words) {
        return new SidedRow("same", badges.of(BlockFate.SAME), Html.EMPTY, Html.EMPTY, Html.EMPTY, words);
    }

    SidedRow row(BlockDiff block) {
        String style = Labels.style(block.fate());
        Badge badge = new Badge(badges.of(block.fate()).sign(), words.fate(block), style);
        List<Block> before = block.before().stream().map(Placed::block).toList();
        List<Block> after = block.after().stream().map(Placed::block).toList();
        if (block.fate() == BlockFate.MOVED_FROM || after.isEmpty()) {
            return new SidedRow(style, badge, whole(before), Html.EMPTY, Html.EMPTY, "");
        }
        if (before.isEmpty()) {
            return new SidedRow(style, badge, Html.EMPTY, whole(after), Html.EMPTY, "");
        }
        if (block.inner() instanceof Inner.Words marked) {
            return new SidedRow(
                    style, badge, line(marked.runs(), before, true), line(marked.runs(), after, false), Html.EMPTY, "");
        }
        return block.inner() instanceof Inner.Whole || block.inner() instanceof Inner.Same
                ? new SidedRow(style, badge, whole(before), whole(after), Html.EMPTY, "")
                : new SidedRow(style, badge, Html.EMPTY, Html.EMPTY, blocks.body(block), "");
    }

    private Html whole(List<Block> all) {
        StringBuilder out = new StringBuilder();
        blocks.blocks(all, out);
        return new Html(out.toString());
    }

    private Html line(List<Run> runs, List<Block> all, boolean before) {
        StringBuilder out = new StringBuilder();
        List<Run> side = new ArrayList<>();
        for (Run run : runs) {
            Optional<Run> own = before ? earlier(run) : later(run);
            own.ifPresent(side::add);
        }
        blocks.marked(side, all, out);
        return new Html(out.toString());
    }

    private static Optional<Run> earlier(Run run) {
        if (run.before().isEmpty()) {
            return Optional.empty();
        }
        boolean gone = run.op() == Run.Op.DELETED || run.op() == Run.Op.REPLACED;
        return Optional.of(
                gone
                        ? new Run(Run.Op.DELETED, run.before(), List.of(), Optional.empty())
                        : new Run(kept(run), run.before(), run.before(), Optional.empty()));
    }

    private static Optional<Run> later(Run run) {
        if (run.after().isEmpty()) {
            return Optional.empty();
        }
        boolean come = run.op() == Run.Op.INSERTED || run.op() == Run.Op.REPLACED;
        return Optional.of(
                come
                        ? new Run(Run.Op.INSERTED, List.of(), run.after(), run.hint())
                        : new Run(kept(run), run.after(), run.after(), Optional.empty()));
    }

    /** A facet stays marked on both sides; a sign of a new block is a break on its own side. */
    private static Run.Op kept(Run run) {
        return run.op() == Run.Op.FORMAT || run.op() == Run.Op.LINK ? run.op() : Run.Op.SAME;
    }
}
