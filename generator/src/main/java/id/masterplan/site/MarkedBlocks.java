package id.masterplan.site;

import static id.masterplan.site.Markup.escape;

import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what a compared block holds: words with marks, tables by rows, lists by items, or old and new apart. */
final class MarkedBlocks {
    private static final int TOP = 4;
    private static final String PREFIX = "teks_";

    private final Labels labels;
    private final TextWords words;
    private final FateBadges badges;
    private final MarkedLine line;
    private final BlockHtml whole;
    private int tables;

    MarkedBlocks(Labels labels, Targets targets, TextWords words) {
        this.labels = labels;
        this.words = words;
        this.badges = new FateBadges(labels);
        InlineHtml inlines = new InlineHtml(labels, targets, PREFIX, MarkedBlocks::pointer);
        this.line = new MarkedLine(labels, inlines);
        this.whole = new BlockHtml(labels, inlines, Outline.of(Prose.EMPTY, PREFIX), TOP);
    }

    /** A note has no number of its own here; its label stands for it. */
    private static Optional<String> pointer(String label) {
        return Optional.of("<sup class=\"pointer\">[" + escape(label) + "]</sup>");
    }

    Html body(BlockDiff block) {
        StringBuilder out = new StringBuilder();
        body(block, out);
        return new Html(out.toString());
    }

    /** A run of words with its marks, without an element around it. */
    MarkedLine line() {
        return line;
    }

    /** Numbers the tables of a page, so that each has a name of its own. */
    int nextTable() {
        tables++;
        return tables;
    }

    FateBadges badges() {
        return badges;
    }

    private void body(BlockDiff block, StringBuilder out) {
        List<Block> before = block.before().stream().map(Placed::block).toList();
        List<Block> after = block.after().stream().map(Placed::block).toList();
        if (block.fate() == BlockFate.MOVED_FROM) {
            blocks(before, out);
        } else {
            inner(block.inner(), before, after, out);
        }
    }

    /** The inside of a block or of an item of a list. */
    void inner(Inner inner, List<Block> before, List<Block> after, StringBuilder out) {
        List<Block> shown = after.isEmpty() ? before : after;
        if (inner instanceof Inner.Words marked) {
            marked(marked.runs(), shown, out);
        } else if (inner instanceof Inner.Table table) {
            new MarkedTable(labels, this).write(table, out);
        } else if (inner instanceof Inner.Items items) {
            new MarkedList(labels, this).write(items.entries(), start(shown), out);
        } else if (inner instanceof Inner.Lines lines) {
            MarkedCode.write(lines.lines(), labels, out);
        } else if (inner instanceof Inner.Blocks parts) {
            boolean quote = !shown.isEmpty() && shown.get(0) instanceof Block.Quote;
            out.append(quote ? "<blockquote>\n" : "");
            label(shown, out);
            boolean alone = parts.blocks().size() == 1;
            parts.blocks().forEach(part -> part(part, alone, out));
            out.append(quote ? "</blockquote>\n" : "");
        } else if (inner instanceof Inner.Whole && !before.isEmpty() && !after.isEmpty()) {
            side("before", "compare.before", before, out);
            side("after", "compare.after", after, out);
        } else {
            blocks(shown, out);
        }
    }

    /** Words of a line; where one paragraph became several, each sign of a new block begins one. */
    void marked(List<Run> runs, List<Block> shown, StringBuilder out) {
        boolean heading = !shown.isEmpty() && shown.get(0) instanceof Block.Heading;
        String element = heading ? "h" + TOP : "p";
        List<Run> paragraph = new ArrayList<>();
        for (Run run : runs) {
            if (run.op() == Run.Op.PARTED && Piece.split(run)) {
                paragraph(element, paragraph, out);
                paragraph.clear();
            }
            paragraph.add(run);
        }
        paragraph(element, paragraph, out);
    }

    private void paragraph(String element, List<Run> runs, StringBuilder out) {
        out.append('<').append(element).append(" class=\"marked\">");
        line.write(runs, out);
        out.append("</").append(element).append(">\n");
    }

    private void side(String side, String label, List<Block> blocks, StringBuilder out) {
        out.append("<div class=\"whole whole-")
                .append(side)
                .append("\" data-side=\"")
                .append(side);
        out.append("\"><p class=\"whole-label\"")
                .append(labels.attribute())
                .append('>')
                .append(escape(labels.word(label)))
                .append("</p>\n");
        blocks(blocks, out);
        out.append("</div>\n");
    }

    void blocks(List<Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Footnote note) {
                whole.write(note.blocks(), out);
            } else {
                whole.write(block, out);
            }
        }
    }

    /** The sign by which a note is pointed to. */
    private void label(List<Block> shown, StringBuilder out) {
        if (!shown.isEmpty() && shown.get(0) instanceof Block.Footnote note) {
            out.append("<p class=\"fact-note\"")
                    .append(labels.attribute())
                    .append('>')
                    .append(escape(labels.word("text-fact.footnote")))
                    .append(" [")
                    .append(escape(note.label()))
                    .append("]</p>\n");
        }
    }

    /**
     * A block within a quotation, a note or an item.
     *
     * @param alone whether it is all there is, so that what became of the whole is said already
     */
    void part(BlockDiff part, boolean alone, StringBuilder out) {
        String fate = Labels.style(part.fate());
        out.append("<div class=\"block block-")
                .append(fate)
                .append("\" data-part=\"")
                .append(fate)
                .append('"');
        side(part.fate(), out);
        out.append(">\n");
        boolean said = alone && part.fate() == BlockFate.CHANGED && part.notes().isEmpty();
        if (part.fate() != BlockFate.SAME && !said) {
            out.append("<p class=\"block-label\">");
            badge(new Badge(badges.of(part.fate()).sign(), words.fate(part), fate), out);
            notes(part.notes(), out);
            out.append("</p>\n");
        }
        body(part, out);
        out.append("</div>\n");
    }

    /** Says of a block that stands on one side alone on which, for those who take the page apart. */
    static void side(BlockFate fate, StringBuilder out) {
        switch (fate) {
            case ADDED, MOVED_TO -> out.append(" data-side=\"after\"");
            case REMOVED, MOVED_FROM -> out.append(" data-side=\"before\"");
            case SAME, CHANGED, SPLIT, MERGED -> out.append("");
        }
    }

    void badge(Badge badge, StringBuilder out) {
        out.append("<span class=\"badge badge-")
                .append(badge.tone())
                .append("\"><span class=\"sign\" aria-hidden=\"true\">");
        out.append(escape(badge.sign()))
                .append("</span> ")
                .append(escape(badge.text()))
                .append("</span>");
    }

    void notes(List<Note> notes, StringBuilder out) {
        words.notes(notes)
                .forEach(n -> out.append(" <span class=\"fact-note\"")
                        .append(labels.attribute())
                        .append('>')
                        .append(escape(n))
                        .append("</span>"));
    }

    private static int start(List<Block> shown) {
        return !shown.isEmpty() && shown.get(0) instanceof Block.Items items ? items.start() : 1;
    }
}
