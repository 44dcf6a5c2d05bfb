package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import id.masterplan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Q1: both texts from the answer alone; says what is not as it was. */
final class Rebuild {
    private final boolean later;
    private final List<String> faults = new ArrayList<>();

    private Rebuild(boolean later) {
        this.later = later;
    }

    /** What of either side cannot be rebuilt; nothing where all is well. */
    static List<String> faults(List<DocumentDiff> diffs) {
        List<String> faults = new ArrayList<>();
        for (boolean later : new boolean[] {false, true}) {
            Rebuild rebuild = new Rebuild(later);
            rebuild.documents(diffs);
            rebuild.faults.forEach(f -> faults.add((later ? "after: " : "before: ") + f));
        }
        return faults;
    }

    private void documents(List<DocumentDiff> diffs) {
        TreeMap<String, Block> held = new TreeMap<>();
        for (BlockDiff node : Nodes.told(diffs)) {
            for (Placed placed : side(node)) {
                if (held.put(placed.id(), placed.block()) != null) {
                    faults.add(placed.id() + " is told twice");
                }
            }
            node(node);
        }
        for (DocumentDiff diff : diffs) {
            (later ? diff.after() : diff.before()).ifPresent(d -> {
                List<Block> blocks = d.body().blocks();
                for (int i = 0; i < blocks.size(); i++) {
                    Block block = held.remove(d.id() + "#" + i);
                    if (block == null) {
                        faults.add(d.id() + "#" + i + " is not told: " + Visible.of(blocks.get(i)));
                    } else if (!block.equals(blocks.get(i))) {
                        faults.add(d.id() + "#" + i + " is told otherwise");
                    }
                }
            });
        }
        held.keySet().forEach(k -> faults.add(k + " is told but does not stand there"));
    }

    private List<Placed> side(BlockDiff node) {
        return later ? node.after() : node.before();
    }

    private void node(BlockDiff node) {
        List<Block> blocks = side(node).stream().map(Placed::block).toList();
        if (node.fate() == BlockFate.SAME
                && !Marked.same(
                        node.before().get(0).block(), node.after().get(0).block())) {
            faults.add("told same but is not: " + Visible.of(blocks.get(0)));
        }
        inner(node.inner(), blocks);
    }

    private void inner(Inner inner, List<Block> blocks) {
        if (inner instanceof Inner.Words words) {
            List<Inline> meant = new ArrayList<>();
            blocks.forEach(b -> lines(b, meant));
            expect(Marked.of(meant), line(words.runs()));
        } else if (inner instanceof Inner.Table table && !blocks.isEmpty()) {
            table(table, (Block.Table) blocks.get(0));
        } else if (inner instanceof Inner.Items items && !blocks.isEmpty()) {
            items(items, (Block.Items) blocks.get(0));
        } else if (inner instanceof Inner.Lines lines && !blocks.isEmpty()) {
            Span.Op out = later ? Span.Op.DELETED : Span.Op.INSERTED;
            String text = lines.lines().stream()
                    .filter(l -> l.op() != out)
                    .map(Span::text)
                    .collect(Collectors.joining("\n"));
            expect(Visible.of(blocks.get(0)).strip(), text.strip());
        } else if (inner instanceof Inner.Blocks within) {
            within.blocks().stream()
                    .filter(n -> n.fate() != BlockFate.MOVED_FROM)
                    .forEach(this::node);
        }
    }

    /** The lines of a block at every depth, a break between them. */
    private static void lines(Block block, List<Inline> to) {
        if (block instanceof Block.Items items) {
            items.items().forEach(i -> i.blocks().forEach(b -> lines(b, to)));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(b -> lines(b, to));
        } else if (block instanceof Block.Footnote note) {
            note.blocks().forEach(b -> lines(b, to));
        } else {
            to.addAll(to.isEmpty() ? List.of() : List.of(new Inline.Break()));
            to.addAll(block instanceof Block.RawHtml html ? List.of(new Inline.Text(html.text())) : Inlines.of(block));
        }
    }

    private String line(List<Run> runs) {
        List<Inline> all = new ArrayList<>();
        runs.forEach(r -> all.addAll(later ? r.after() : r.before()));
        return Marked.of(all);
    }

    private void expect(String meant, String rebuilt) {
        if (!folded(meant).equals(folded(rebuilt))) {
            faults.add("«" + rebuilt + "» for «" + meant + "»");
        }
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u2028]+", " ").strip();
    }

    private void table(Inner.Table table, Block.Table block) {
        List<List<Block.Cell>> rows = new ArrayList<>(List.of(block.header()));
        block.rows().forEach(r -> rows.add(r.cells()));
        int told = 0;
        for (Inner.Row row : table.rows()) {
            var place = later ? row.after() : row.before();
            if (place.isEmpty() || row.fate() == BlockFate.MOVED_FROM) {
                continue;
            }
            told++;
            for (int c = 0; c < row.cells().size(); c++) {
                Inner.Column column = table.columns().get(c);
                var at = later ? column.after() : column.before();
                if (at.isPresent() && at.get() < rows.get(place.get()).size()) {
                    String meant = Marked.of(rows.get(place.get()).get(at.get()).content());
                    expect(meant, line(row.cells().get(c).runs()));
                }
            }
        }
        if (told != rows.size()) {
            faults.add(told + " rows of " + rows.size() + " are told");
        }
    }

    private void items(Inner.Items items, Block.Items block) {
        List<String> told = new ArrayList<>();
        for (Inner.Entry entry : items.entries()) {
            var bullet = later ? entry.after() : entry.before();
            if (bullet.isEmpty() || entry.fate() == BlockFate.MOVED_FROM) {
                continue;
            }
            bullet.get().own().forEach(b -> told.add(Marked.of(b)));
            inner(entry.inner(), bullet.get().own());
        }
        List<String> meant = new ArrayList<>();
        own(block, meant);
        told.sort(null);
        meant.sort(null);
        expect(String.join("\n", meant), String.join("\n", told));
    }

    private static void own(Block.Items items, List<String> to) {
        for (Block.Item item : items.items()) {
            for (Block block : item.blocks()) {
                if (block instanceof Block.Items below) {
                    own(below, to);
                } else {
                    to.add(Marked.of(block));
                }
            }
        }
    }
}
