package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import id.masterplan.text.Span;
import id.masterplan.text.Span.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The product's answer as strips, so that it is measured like any other tool's. */
final class Strips {
    private final List<Strip> strips = new ArrayList<>();

    private Strips() {}

    static List<Strip> of(List<DocumentDiff> diffs) {
        Strips strips = new Strips();
        Nodes.told(diffs).forEach(strips::node);
        return strips.strips;
    }

    private void node(BlockDiff node) {
        boolean moved = node.fate() == BlockFate.MOVED_TO;
        inner(
                node.inner(),
                node.before().stream().map(Placed::block).toList(),
                node.after().stream().map(Placed::block).toList(),
                moved);
    }

    private void inner(Inner inner, List<Block> before, List<Block> after, boolean moved) {
        if (inner instanceof Inner.Words words) {
            add(words.runs(), moved);
        } else if (inner instanceof Inner.Table table) {
            table.rows().stream()
                    .filter(r -> r.fate() != BlockFate.MOVED_FROM)
                    .flatMap(r -> r.cells().stream())
                    .forEach(c -> add(c.runs(), moved));
        } else if (inner instanceof Inner.Items items) {
            items.entries().stream()
                    .filter(e -> e.fate() != BlockFate.MOVED_FROM)
                    .forEach(e -> inner(
                            e.inner(),
                            e.before().map(Inner.Bullet::own).orElse(List.of()),
                            e.after().map(Inner.Bullet::own).orElse(List.of()),
                            moved));
        } else if (inner instanceof Inner.Lines lines) {
            strips.add(new Strip(
                    lines.lines().stream()
                            .map(l -> new Span(l.op(), l.text() + "\n"))
                            .toList(),
                    moved));
        } else if (inner instanceof Inner.Blocks blocks) {
            blocks.blocks().stream()
                    .filter(n -> n.fate() != BlockFate.MOVED_FROM)
                    .forEach(this::node);
        } else if (inner instanceof Inner.Same && !before.isEmpty() && !after.isEmpty()) {
            strips.add(new Strip(List.of(new Span(Op.SAME, text(after))), moved));
        } else {
            strips.add(
                    new Strip(List.of(new Span(Op.DELETED, text(before)), new Span(Op.INSERTED, text(after))), moved));
        }
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Visible::of).collect(Collectors.joining("\n"));
    }

    private void add(List<Run> runs, boolean moved) {
        List<Span> spans = new ArrayList<>();
        for (Run run : runs) {
            String before = Inlines.words(run.before());
            String after = Inlines.words(run.after());
            if (before.equals(after) || run.op() == Run.Op.PARTED) {
                spans.add(new Span(Op.SAME, after.isEmpty() ? " " : after));
            } else {
                if (!before.isEmpty()) {
                    spans.add(new Span(Op.DELETED, before));
                }
                if (!after.isEmpty()) {
                    spans.add(new Span(Op.INSERTED, after));
                }
            }
        }
        strips.add(new Strip(spans, moved));
    }
}
