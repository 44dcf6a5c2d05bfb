package id.masterplan.spec;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import id.masterplan.prose.change.SectionDiff;
import id.masterplan.prose.form.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of a text, in the words of the specification. */
final class TextLines {
    private final List<String> lines = new ArrayList<>();

    private TextLines() {}

    /** Sections first, then the blocks that are not the same. */
    static List<String> of(DocumentDiff text) {
        TextLines lines = new TextLines();
        text.sections().forEach(lines::section);
        text.blocks().forEach(b -> lines.block("block ", b));
        return lines.lines;
    }

    private void section(SectionDiff section) {
        String changes =
                section.changes().stream().sorted().map(ChangesSpecTest::word).collect(Collectors.joining(" "));
        String before = title(section.before());
        String after = title(section.after());
        String both = before.isEmpty() || after.isEmpty() || before.equals(after) ? "" : " > ";
        lines.add("section " + changes + section.moveId().map(m -> " " + m).orElse("") + ": "
                + (before.equals(after) ? after : before + both + after));
    }

    private static String title(Optional<Placed> heading) {
        return heading.map(p -> BlockText.plain(p.block())).orElse("");
    }

    private void block(String prefix, BlockDiff block) {
        if (block.fate() == BlockFate.SAME) {
            return;
        }
        String carried = block.carried() == 0 ? "" : " +" + block.carried();
        String line = prefix
                + ChangesSpecTest.word(block.fate())
                + block.moveId().map(m -> " " + m).orElse("")
                + carried;
        inside(line, block.inner(), block.notes());
    }

    /** The line of a node with its words, then lines for its parts. */
    private void inside(String line, Inner inner, List<Note> notes) {
        lines.add(inner instanceof Inner.Words words ? line + ": " + marks(words.runs()) : line);
        notes.forEach(n -> lines.add("note " + ChangesSpecTest.word(n.kind()) + ": " + n.before() + " > " + n.after()));
        if (inner instanceof Inner.Table table) {
            table.columns().stream()
                    .filter(c -> c.fate() != BlockFate.SAME)
                    .forEach(c -> lines.add("column " + ChangesSpecTest.word(c.fate()) + ": "
                            + c.before().map(String::valueOf).orElse("") + " > "
                            + c.after().map(String::valueOf).orElse("")));
            table.rows().stream().filter(r -> r.fate() != BlockFate.SAME).forEach(this::row);
        } else if (inner instanceof Inner.Items items) {
            items.entries().stream().filter(e -> e.fate() != BlockFate.SAME).forEach(this::entry);
        } else if (inner instanceof Inner.Blocks blocks) {
            blocks.blocks().forEach(b -> block("inner ", b));
        } else if (inner instanceof Inner.Lines code) {
            lines.add("lines: " + ChangesSpecTest.marks(code.lines()));
        }
    }

    private void row(Inner.Row row) {
        lines.add("row " + ChangesSpecTest.word(row.fate())
                + row.moveId().map(m -> " " + m).orElse("") + ": "
                + row.cells().stream().map(c -> marks(c.runs())).collect(Collectors.joining(" | ")));
    }

    private void entry(Inner.Entry entry) {
        String line = "item " + ChangesSpecTest.word(entry.fate())
                + entry.moveId().map(m -> " " + m).orElse("");
        boolean whole = entry.before().isEmpty() || entry.after().isEmpty();
        String words = entry.after()
                .or(entry::before)
                .map(b -> b.own().stream().map(BlockText::plain).collect(Collectors.joining(" ")))
                .orElse("");
        inside(whole ? line + ": " + words : line, entry.inner(), entry.notes());
    }

    private static String marks(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            String before = words(run.before());
            String after = words(run.after());
            switch (run.op()) {
                case SAME -> text.append(after);
                case DELETED, INSERTED, REPLACED -> text.append(deleted(before)).append(inserted(after));
                case PARTED -> text.append(run.after().contains(new Inline.Break()) ? "{¶+} " : "{¶-} ");
                case FORMAT, LINK, IMAGE, NOTE ->
                    text.append("{")
                            .append(ChangesSpecTest.word(run.op()))
                            .append(" ")
                            .append(after)
                            .append("}");
            }
        }
        return text.toString();
    }

    private static String deleted(String words) {
        return words.isEmpty() ? "" : "[-" + words + "-]";
    }

    private static String inserted(String words) {
        return words.isEmpty() ? "" : "{+" + words + "+}";
    }

    /** The words with the white space around them. */
    private static String words(List<Inline> content) {
        String plain = BlockText.plain(new Block.Paragraph(content));
        boolean lead = content.stream()
                .findFirst()
                .filter(i -> i instanceof Inline.Text t && t.text().startsWith(" "))
                .isPresent();
        boolean trail = !content.isEmpty()
                && content.get(content.size() - 1) instanceof Inline.Text t
                && t.text().endsWith(" ");
        return plain.isEmpty() ? (lead ? " " : "") : (lead ? " " : "") + plain + (trail ? " " : "");
    }
}
