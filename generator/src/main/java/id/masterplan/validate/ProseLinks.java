package id.masterplan.validate;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.model.Prose;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The items that a text points to with links such as {@code item:prog-sakpore}. */
final class ProseLinks {
    private static final String ITEM = "item:";

    private final Set<String> items = new TreeSet<>();

    private ProseLinks() {}

    static Set<String> of(Prose prose) {
        ProseLinks links = new ProseLinks();
        links.blocks(prose.blocks());
        return links.items;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                inlines(heading.content());
            } else if (block instanceof Block.Paragraph paragraph) {
                inlines(paragraph.content());
            } else if (block instanceof Block.Items list) {
                list.items().forEach(i -> blocks(i.blocks()));
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.blocks());
            } else if (block instanceof Block.Footnote note) {
                blocks(note.blocks());
            } else if (block instanceof Block.Table table) {
                table.header().forEach(c -> inlines(c.content()));
                table.rows().forEach(r -> r.cells().forEach(c -> inlines(c.content())));
            }
        }
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                if (link.target().startsWith(ITEM)) {
                    items.add(link.target().substring(ITEM.length()));
                }
                inlines(link.content());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                inlines(emphasis.content());
            } else if (inline instanceof Inline.Strong strong) {
                inlines(strong.content());
            } else if (inline instanceof Inline.Strike strike) {
                inlines(strike.content());
            }
        }
    }
}
