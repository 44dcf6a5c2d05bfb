package id.masterplan.export;

import id.masterplan.diff.BroughtBlocks;
import id.masterplan.model.Block;
import id.masterplan.model.EditionId;
import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Hint;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import id.masterplan.prose.change.SectionDiff;
import id.masterplan.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns compared text into the shapes that our JSON has. */
final class TextNodes {
    private TextNodes() {}

    static List<TextForm.Node> nodes(List<BlockDiff> blocks) {
        return nodes(blocks, BroughtBlocks.NONE);
    }

    static List<TextForm.Node> nodes(List<BlockDiff> blocks, BroughtBlocks brought) {
        return blocks.stream().map(b -> node(b, brought.of(b))).toList();
    }

    static List<TextForm.Section> sections(List<SectionDiff> sections) {
        return sections.stream().map(TextNodes::section).toList();
    }

    /** A constant as data names it. */
    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    static TextForm.Node node(BlockDiff block) {
        return node(block, List.of());
    }

    private static TextForm.Node node(BlockDiff block, List<EditionId> brought) {
        List<Placed> shown = block.after().isEmpty() ? block.before() : block.after();
        return new TextForm.Node(
                word(block.fate()),
                shown.stream().findFirst().map(p -> BlockWords.kind(p.block())).orElse(""),
                block.before().stream().map(TextNodes::place).toList(),
                block.after().stream().map(TextNodes::place).toList(),
                inside(block.inner()),
                facts(block.notes()),
                block.moveId(),
                block.carried(),
                Optional.of(DocumentMaker.texts(brought)).filter(b -> !b.isEmpty()));
    }

    static TextForm.Place place(Placed placed) {
        return new TextForm.Place(
                placed.id(),
                placed.document(),
                placed.index(),
                BlockWords.kind(placed.block()),
                placed.section(),
                placed.path(),
                BlockWords.of(placed.block()));
    }

    private static TextForm.Section section(SectionDiff section) {
        return new TextForm.Section(
                section.changes().stream().sorted().map(TextNodes::word).toList(),
                section.before().map(TextNodes::place),
                section.after().map(TextNodes::place),
                section.moveId());
    }

    private static TextForm.Inside inside(Inner inner) {
        if (inner instanceof Inner.Words words) {
            return inside("words", Optional.of(stretches(words.runs())), Optional.empty(), Optional.empty());
        } else if (inner instanceof Inner.Table table) {
            return table(table);
        } else if (inner instanceof Inner.Items items) {
            return new TextForm.Inside(
                    "items",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(items.entries().stream().map(TextNodes::entry).toList()),
                    Optional.empty(),
                    Optional.empty());
        } else if (inner instanceof Inner.Lines lines) {
            return inside("lines", Optional.empty(), Optional.of(lines(lines.lines())), Optional.empty());
        } else if (inner instanceof Inner.Blocks blocks) {
            return inside("blocks", Optional.empty(), Optional.empty(), Optional.of(nodes(blocks.blocks())));
        }
        String form = inner instanceof Inner.Same ? "same" : "whole";
        return inside(form, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TextForm.Inside inside(
            String form,
            Optional<List<TextForm.Stretch>> runs,
            Optional<List<TextForm.Line>> lines,
            Optional<List<TextForm.Node>> blocks) {
        return new TextForm.Inside(form, runs, Optional.empty(), Optional.empty(), Optional.empty(), lines, blocks);
    }

    private static TextForm.Inside table(Inner.Table table) {
        return new TextForm.Inside(
                "table",
                Optional.empty(),
                Optional.of(table.columns().stream()
                        .map(c -> new TextForm.Column(word(c.fate()), c.before(), c.after()))
                        .toList()),
                Optional.of(table.rows().stream().map(TextNodes::row).toList()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static TextForm.Row row(Inner.Row row) {
        return new TextForm.Row(
                word(row.fate()),
                row.before(),
                row.after(),
                row.cells().stream()
                        .map(c -> new TextForm.Cell(word(c.fate()), stretches(c.runs())))
                        .toList(),
                row.moveId());
    }

    private static TextForm.Entry entry(Inner.Entry entry) {
        return new TextForm.Entry(
                word(entry.fate()),
                entry.before().map(TextNodes::bullet),
                entry.after().map(TextNodes::bullet),
                inside(entry.inner()),
                facts(entry.notes()),
                entry.moveId());
    }

    private static TextForm.Bullet bullet(Inner.Bullet bullet) {
        return new TextForm.Bullet(bullet.depth(), bullet.ordered(), bullet.done(), words(bullet.own()));
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(BlockWords::of).collect(Collectors.joining(" "));
    }

    private static List<TextForm.Stretch> stretches(List<Run> runs) {
        return runs.stream()
                .map(r -> new TextForm.Stretch(
                        word(r.op()),
                        text(r.before()),
                        text(r.after()),
                        r.hint().map(TextNodes::clue)))
                .toList();
    }

    private static String text(List<Inline> content) {
        return BlockWords.of(content);
    }

    private static TextForm.Clue clue(Hint hint) {
        if (hint instanceof Hint.Amount by) {
            return new TextForm.Clue(
                    Optional.empty(),
                    Optional.of(plain(by.amount())),
                    by.percent().map(TextNodes::plain),
                    Optional.of(by.unit()));
        }
        Optional<String> root = hint instanceof Hint.SameRoot same ? Optional.of(same.root()) : Optional.empty();
        return new TextForm.Clue(root, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The number without trailing zeros, so that the same number is always written the same. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<TextForm.Line> lines(List<Span> lines) {
        return lines.stream()
                .map(l -> new TextForm.Line(word(l.op()), l.text()))
                .toList();
    }

    private static List<TextForm.Fact> facts(List<Note> notes) {
        return notes.stream()
                .map(n -> new TextForm.Fact(word(n.kind()), n.before(), n.after()))
                .toList();
    }
}
