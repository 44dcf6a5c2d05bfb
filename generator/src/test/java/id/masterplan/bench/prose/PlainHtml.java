package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.model.Prose;
import java.util.List;
import java.util.stream.Collectors;

/** Prose as plain HTML, the same for every tool that compares HTML. */
final class PlainHtml {
    private PlainHtml() {}

    static String of(Prose prose) {
        return blocks(prose.blocks());
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(PlainHtml::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading h) {
            return tag("h" + h.level(), inline(h.content()));
        }
        if (block instanceof Block.Paragraph p) {
            return tag("p", inline(p.content()));
        }
        if (block instanceof Block.Items items) {
            return tag(
                    items.ordered() ? "ol" : "ul",
                    items.items().stream().map(i -> tag("li", item(i))).collect(Collectors.joining("\n")));
        }
        if (block instanceof Block.Quote quote) {
            return tag("blockquote", blocks(quote.blocks()));
        }
        if (block instanceof Block.Table table) {
            String rows = table.rows().stream().map(r -> row("td", r.cells())).collect(Collectors.joining("\n"));
            return tag("table", tag("thead", row("th", table.header())) + "\n" + tag("tbody", rows));
        }
        if (block instanceof Block.Footnote note) {
            return tag("section", blocks(note.blocks()));
        }
        if (block instanceof Block.Code code) {
            return "<pre><code>" + escape(code.text()) + "</code></pre>";
        }
        return block instanceof Block.RawHtml html ? tag("pre", escape(html.text())) : "<hr>";
    }

    /** A single paragraph stands in its item bare. */
    private static String item(Block.Item item) {
        return item.blocks().stream()
                .map(b -> b instanceof Block.Paragraph p ? inline(p.content()) : block(b))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String cell, List<Block.Cell> cells) {
        return tag("tr", cells.stream().map(c -> tag(cell, inline(c.content()))).collect(Collectors.joining()));
    }

    private static String inline(List<Inline> content) {
        return content.stream().map(PlainHtml::inline).collect(Collectors.joining());
    }

    private static String inline(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return escape(text.text());
        }
        if (piece instanceof Inline.Emphasis e) {
            return tag("em", inline(e.content()));
        }
        if (piece instanceof Inline.Strong s) {
            return tag("strong", inline(s.content()));
        }
        if (piece instanceof Inline.Strike s) {
            return tag("s", inline(s.content()));
        }
        if (piece instanceof Inline.Code code) {
            return tag("code", escape(code.text()));
        }
        if (piece instanceof Inline.Link link) {
            return "<a href=\"" + escape(link.target()) + "\">" + inline(link.content()) + "</a>";
        }
        if (piece instanceof Inline.Image image) {
            return "<img src=\"" + escape(image.source()) + "\" alt=\"" + escape(image.alternative()) + "\">";
        }
        return piece instanceof Inline.Break ? "<br>" : escape(Inlines.words(List.of(piece)));
    }

    private static String tag(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
