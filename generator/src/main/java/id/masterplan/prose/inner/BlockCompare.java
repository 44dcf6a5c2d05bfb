package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two blocks in the way of their kind. */
final class BlockCompare {
    private BlockCompare() {}

    static Inners of(Block before, Block after, Sides sides) {
        if (sides.isSame(List.of(before), List.of(after))) {
            return new Inners(new Inner.Same(), List.of());
        }
        if (!before.getClass().equals(after.getClass())) {
            return otherKind(before, after, sides);
        }
        if (before instanceof Block.Heading a && after instanceof Block.Heading b) {
            return Headings.compare(a, b, sides);
        }
        if (before instanceof Block.Paragraph a && after instanceof Block.Paragraph b) {
            return Words.of(sides.line(a.content(), b.content()), List.of());
        }
        if (before instanceof Block.Table a && after instanceof Block.Table b) {
            return TableDiff.compare(a, b, sides);
        }
        if (before instanceof Block.Items a && after instanceof Block.Items b) {
            return ListDiff.compare(a, b, sides);
        }
        return sameKind(before, after, sides);
    }

    private static Inners sameKind(Block before, Block after, Sides sides) {
        if (before instanceof Block.Code a && after instanceof Block.Code b) {
            List<Note> notes = new ArrayList<>();
            Headings.note(
                    notes,
                    Note.Kind.LANGUAGE,
                    a.language().orElse(""),
                    b.language().orElse(""));
            return new Inners(CodeLines.compare(a.text(), b.text()), notes);
        }
        if (before instanceof Block.RawHtml a && after instanceof Block.RawHtml b) {
            return Words.of(
                    sides.line(List.of(new Inline.Text(a.text())), List.of(new Inline.Text(b.text()))), List.of());
        }
        if (before instanceof Block.Quote a && after instanceof Block.Quote b) {
            return BlocksDiff.compare(a.blocks(), b.blocks(), sides);
        }
        if (before instanceof Block.Footnote a && after instanceof Block.Footnote b) {
            return BlocksDiff.compare(a.blocks(), b.blocks(), sides);
        }
        return new Inners(new Inner.Whole(), List.of());
    }

    static Inners parted(List<Block> before, List<Block> after, Sides sides) {
        Optional<Block.Items> one = list(before);
        Optional<Block.Items> other = list(after);
        if (one.isPresent() && other.isPresent()) {
            return ListDiff.compare(one.get(), other.get(), sides);
        }
        Optional<List<List<Inline>>> earlier = BlockLines.of(before);
        Optional<List<List<Inline>>> later = BlockLines.of(after);
        return earlier.isPresent() && later.isPresent()
                ? Words.of(sides.lines(earlier.get(), later.get()), List.of())
                : new Inners(new Inner.Whole(), List.of());
    }

    /** Lists as one list. */
    private static Optional<Block.Items> list(List<Block> blocks) {
        List<Block.Item> items = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.Items list)) {
                return Optional.empty();
            }
            items.addAll(list.items());
        }
        return blocks.get(0) instanceof Block.Items first
                ? Optional.of(new Block.Items(first.ordered(), first.start(), items))
                : Optional.empty();
    }

    /** The same words may stand in a block of another kind: a paragraph became a list, a heading, a quotation. */
    private static Inners otherKind(Block before, Block after, Sides sides) {
        List<Note> notes = List.of(new Note(Note.Kind.KIND, kind(before), kind(after)));
        Optional<List<List<Inline>>> earlier = BlockLines.of(List.of(before));
        Optional<List<List<Inline>>> later = BlockLines.of(List.of(after));
        return earlier.isPresent() && later.isPresent()
                ? Words.of(sides.lines(earlier.get(), later.get()), notes)
                : new Inners(new Inner.Whole(), notes);
    }

    private static String kind(Block block) {
        if (block instanceof Block.Heading) {
            return "heading";
        }
        if (block instanceof Block.Paragraph) {
            return "paragraph";
        }
        if (block instanceof Block.Items) {
            return "items";
        }
        if (block instanceof Block.Quote) {
            return "quote";
        }
        if (block instanceof Block.Table) {
            return "table";
        }
        if (block instanceof Block.Code) {
            return "code";
        }
        if (block instanceof Block.RawHtml) {
            return "raw_html";
        }
        return block instanceof Block.Footnote ? "footnote" : "rule";
    }
}
