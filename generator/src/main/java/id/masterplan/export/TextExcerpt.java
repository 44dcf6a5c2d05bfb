package id.masterplan.export;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import id.masterplan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed within a block as one line of words: old and new, rows and items by what they begin with. */
final class TextExcerpt {
    private static final TextPart GAP = new TextPart(Span.Op.SAME, " · ");

    private final List<TextPart> parts = new ArrayList<>();

    private TextExcerpt() {}

    static List<TextPart> of(BlockDiff block) {
        TextExcerpt excerpt = new TextExcerpt();
        excerpt.block(block);
        return TextPart.brief(excerpt.parts);
    }

    private void block(BlockDiff block) {
        inner(block.inner(), blocks(block.before()), blocks(block.after()));
    }

    private static List<Block> blocks(List<Placed> placed) {
        return placed.stream().map(Placed::block).toList();
    }

    private void inner(Inner inner, List<Block> before, List<Block> after) {
        if (inner instanceof Inner.Words words) {
            runs(words.runs());
        } else if (inner instanceof Inner.Table table) {
            table.rows().stream().filter(r -> r.fate() != BlockFate.SAME).forEach(this::row);
        } else if (inner instanceof Inner.Items items) {
            items.entries().stream().filter(e -> e.fate() != BlockFate.SAME).forEach(e -> {
                gap();
                inner(
                        e.inner(),
                        e.before().map(Inner.Bullet::own).orElse(List.of()),
                        e.after().map(Inner.Bullet::own).orElse(List.of()));
            });
        } else if (inner instanceof Inner.Lines lines) {
            lines.lines().stream().filter(l -> l.op() != Span.Op.SAME).forEach(l -> {
                gap();
                add(l.op(), l.text().strip());
            });
        } else if (inner instanceof Inner.Blocks nested) {
            nested.blocks().stream().filter(b -> b.fate() != BlockFate.SAME).forEach(b -> {
                gap();
                block(b);
            });
        } else {
            sides(inner instanceof Inner.Same, words(before), words(after));
        }
    }

    /** Old and new as wholes; where nothing changed within, the words once. */
    private void sides(boolean same, String before, String after) {
        if (before.equals(after) || (same && !before.isEmpty() && !after.isEmpty())) {
            add(Span.Op.SAME, after);
        } else {
            add(Span.Op.DELETED, before);
            add(Span.Op.INSERTED, after);
        }
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(BlockWords::of).collect(Collectors.joining(" "));
    }

    private void row(Inner.Row row) {
        gap();
        if (row.fate() == BlockFate.MOVED_FROM) {
            return;
        }
        Optional<Inner.Cell> name = row.cells().stream()
                .filter(c -> !c.runs().isEmpty() && c.fate() == BlockFate.SAME)
                .findFirst();
        boolean within = row.cells().stream().anyMatch(c -> c.fate() != BlockFate.SAME);
        name.ifPresent(c -> {
            runs(c.runs());
            add(Span.Op.SAME, within ? ": " : "");
        });
        boolean first = true;
        for (Inner.Cell cell : row.cells()) {
            if (cell.fate() != BlockFate.SAME && !cell.runs().isEmpty()) {
                add(Span.Op.SAME, first ? "" : " | ");
                runs(cell.runs());
                first = false;
            }
        }
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            String before = BlockWords.of(run.before());
            String after = BlockWords.of(run.after());
            switch (run.op()) {
                case SAME, FORMAT, LINK -> add(Span.Op.SAME, after);
                case DELETED, INSERTED, REPLACED, IMAGE, NOTE -> {
                    add(Span.Op.DELETED, before);
                    add(Span.Op.INSERTED, after);
                }
                case PARTED -> {
                    boolean split = run.after().stream().anyMatch(i -> i instanceof Inline.Break);
                    add(split ? Span.Op.INSERTED : Span.Op.DELETED, "¶ ");
                }
            }
        }
    }

    private void gap() {
        if (!parts.isEmpty() && !parts.get(parts.size() - 1).equals(GAP)) {
            parts.add(GAP);
        }
    }

    private void add(Span.Op op, String text) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(op, text));
        }
    }
}
