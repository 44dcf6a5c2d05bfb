package id.masterplan.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the answer of a comparison so that a person can check it line by line. */
final class NodeText {
    private static final int MOST = 70;

    private final StringBuilder out = new StringBuilder();

    private NodeText() {}

    static String of(List<DocumentDiff> diffs) {
        NodeText text = new NodeText();
        diffs.forEach(text::document);
        return text.out.toString();
    }

    private void document(DocumentDiff diff) {
        line(
                "",
                diff.before().map(d -> d.id()).orElse("-") + " > "
                        + diff.after().map(d -> d.id()).orElse("-"));
        diff.sections()
                .forEach(s -> line(
                        "  ",
                        "section " + s.before().map(p -> words(p.block())).orElse("-") + " > "
                                + s.after().map(p -> words(p.block())).orElse("-") + " "
                                + s.changes().stream().sorted().toList()));
        diff.blocks().forEach(b -> node("  ", b));
    }

    private void node(String indent, BlockDiff node) {
        String carried = node.carried() > 0 ? " +" + node.carried() : "";
        line(
                indent,
                node.fate() + " " + places(node.before()) + " > " + places(node.after())
                        + node.moveId().map(m -> " @" + m).orElse("") + carried + notes(node.notes())
                        + whole(node.inner(), node));
        inner(indent + "  ", node.inner());
    }

    private static String whole(Inner inner, BlockDiff node) {
        boolean told = inner instanceof Inner.Same || inner instanceof Inner.Whole;
        List<Placed> shown = node.after().isEmpty() ? node.before() : node.after();
        return told ? ": " + shown.stream().map(p -> words(p.block())).collect(Collectors.joining(" ¶ ")) : "";
    }

    private void inner(String indent, Inner inner) {
        if (inner instanceof Inner.Words w) {
            line(indent, runs(w.runs()));
        } else if (inner instanceof Inner.Table table) {
            line(
                    indent,
                    table.columns().stream()
                            .map(c -> c.fate() + " " + place(c.before()) + ">" + place(c.after()))
                            .collect(Collectors.joining(", ")));
            table.rows().forEach(r -> row(indent, r));
        } else if (inner instanceof Inner.Items items) {
            items.entries().forEach(e -> entry(indent, e));
        } else if (inner instanceof Inner.Lines lines) {
            lines.lines().forEach(s -> line(indent, s.op() + " " + s.text()));
        } else if (inner instanceof Inner.Blocks blocks) {
            blocks.blocks().forEach(b -> node(indent, b));
        }
    }

    private void row(String indent, Inner.Row row) {
        String cells = row.cells().stream()
                .map(c -> (c.fate() == BlockFate.SAME ? "" : c.fate() + " ") + runs(c.runs()))
                .collect(Collectors.joining(" | "));
        line(indent, row.fate() + " " + place(row.before()) + ">" + place(row.after()) + " | " + cells);
    }

    private void entry(String indent, Inner.Entry entry) {
        Inner.Bullet bullet = entry.after().or(entry::before).orElseThrow();
        boolean told = entry.inner() instanceof Inner.Same || entry.inner() instanceof Inner.Whole;
        String own = told ? ": " + bullet.own().stream().map(NodeText::words).collect(Collectors.joining(" ¶ ")) : "";
        line(
                indent + "  ".repeat(bullet.depth()),
                entry.fate() + entry.moveId().map(m -> " @" + m).orElse("") + notes(entry.notes()) + own);
        inner(indent + "  ".repeat(bullet.depth() + 1), entry.inner());
    }

    private static String place(Optional<Integer> place) {
        return place.map(String::valueOf).orElse("-");
    }

    private static String places(List<Placed> places) {
        return places.isEmpty() ? "-" : places.stream().map(p -> "" + p.index()).collect(Collectors.joining("+"));
    }

    private static String notes(List<Note> notes) {
        return notes.stream()
                .map(n -> " {" + n.kind() + ": " + n.before() + " > " + n.after() + "}")
                .collect(Collectors.joining());
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(NodeText::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        return switch (run.op()) {
            case SAME -> words(run.after());
            case DELETED -> "[-" + words(run.before()) + "-]";
            case INSERTED -> "{+" + words(run.after()) + "+}";
            case REPLACED, FORMAT, LINK, IMAGE, NOTE, PARTED ->
                "(" + run.op() + " " + words(run.before()) + " > " + words(run.after())
                        + run.hint().map(h -> " " + h).orElse("") + ")";
        };
    }

    private static String words(Block block) {
        String words = block instanceof Block.Paragraph p
                ? words(p.content())
                : block instanceof Block.Heading h
                        ? "#".repeat(h.level()) + " " + words(h.content())
                        : block.getClass().getSimpleName();
        return words.length() > MOST ? words.substring(0, MOST) + "…" : words;
    }

    private static String words(List<Inline> line) {
        return line.stream().map(NodeText::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Emphasis e) {
            return "*" + words(e.content()) + "*";
        } else if (inline instanceof Inline.Strong s) {
            return "**" + words(s.content()) + "**";
        } else if (inline instanceof Inline.Link l) {
            return "<" + words(l.content()) + "|" + l.target() + ">";
        } else if (inline instanceof Inline.Image i) {
            return "!(" + i.alternative() + "|" + i.source() + ")";
        } else if (inline instanceof Inline.NoteReference n) {
            return "^" + n.label();
        } else if (inline instanceof Inline.Break) {
            return "↵";
        }
        return inline.toString();
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
