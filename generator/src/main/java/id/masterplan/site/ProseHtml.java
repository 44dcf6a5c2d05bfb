package id.masterplan.site;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.model.Prose;
import id.masterplan.site.view.Contents;
import id.masterplan.site.view.Html;
import java.util.List;
import java.util.Optional;

/**
 * Text of a plan as HTML that is safe by construction: every word is escaped, HTML in the source is shown as the text it
 * is, links lead only to items, places in the text, and web or mail addresses.
 *
 * @param prefix begins every id that the text brings; unique on the page and ending in an underscore
 * @param top the level of the text's highest headings on the page, 2 to 6
 */
public record ProseHtml(Labels labels, Targets targets, String prefix, int top) {
    /** The usual prefix of a page that holds one text. */
    public static final String PREFIX = "isi_";

    /** Refuses a prefix that an item's id could begin with. */
    public ProseHtml {
        if (!prefix.endsWith("_")) {
            throw new IllegalArgumentException("must end in an underscore: " + prefix);
        }
    }

    /** For a page that holds one text below its title. */
    public static ProseHtml of(Labels labels, Targets targets) {
        return new ProseHtml(labels, targets, PREFIX, 2);
    }

    /** A whole text, its notes at the end. */
    public Html write(Prose prose) {
        StringBuilder out = new StringBuilder();
        Notes notes = new Notes(labels, prefix, prose);
        BlockHtml blocks = blocks(Outline.of(prose, prefix), notes);
        blocks.write(prose.blocks(), out);
        writeNotes(notes, blocks, out);
        return new Html(out.toString());
    }

    /** A block by itself; its headings have no ids and its pointers to notes stay text. */
    public Html block(Block block) {
        Prose alone = block instanceof Block.Footnote note ? new Prose(note.blocks()) : new Prose(List.of(block));
        StringBuilder out = new StringBuilder();
        blocks(Outline.of(Prose.EMPTY, prefix), new Notes(labels, prefix, Prose.EMPTY))
                .write(alone.blocks(), out);
        return new Html(out.toString());
    }

    /** A run of words. */
    public Html inline(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        new InlineHtml(labels, targets, prefix, label -> Optional.empty()).write(content, out);
        return new Html(out.toString());
    }

    /** The headings of a text as links within the page. */
    public List<Contents> contents(Prose prose) {
        return Outline.of(prose, prefix).entries().stream()
                .map(e -> new Contents(e.depth(), e.words(), "#" + e.id()))
                .toList();
    }

    private BlockHtml blocks(Outline outline, Notes notes) {
        return new BlockHtml(labels, new InlineHtml(labels, targets, prefix, notes::reference), outline, top);
    }

    private void writeNotes(Notes notes, BlockHtml blocks, StringBuilder out) {
        Optional<Block.Footnote> note = notes.next(0);
        if (note.isEmpty()) {
            return;
        }
        out.append("<section class=\"notes\" aria-label=\"").append(Markup.escape(labels.word("prose.notes")));
        out.append("\">\n<ol>\n");
        for (int number = 1; note.isPresent(); number++) {
            out.append("<li id=\"").append(notes.id(number)).append("\">");
            blocks.write(note.get().blocks(), out);
            out.append(notes.backLinks(number)).append("</li>\n");
            note = notes.next(number);
        }
        out.append("</ol>\n</section>\n");
    }
}
