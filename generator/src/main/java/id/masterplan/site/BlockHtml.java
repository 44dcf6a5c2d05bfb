package id.masterplan.site;

import static id.masterplan.site.Markup.escape;

import id.masterplan.model.Block;
import java.util.List;
import java.util.Optional;

/** Writes blocks of text as HTML. Knows the kinds of block there are and lets nothing else through. */
final class BlockHtml {
    private static final int LOWEST = 6;

    private final Labels labels;
    private final InlineHtml inlines;
    private final Outline outline;
    private final int top;
    private String section = "";
    private int tables;

    /** Top: the level that the text's highest heading gets on the page. */
    BlockHtml(Labels labels, InlineHtml inlines, Outline outline, int top) {
        this.labels = labels;
        this.inlines = inlines;
        this.outline = outline;
        this.top = top;
    }

    void write(List<Block> blocks, StringBuilder out) {
        blocks.forEach(block -> write(block, out));
    }

    void write(Block block, StringBuilder out) {
        if (block instanceof Block.Heading heading) {
            heading(heading, out);
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append("<p>");
            inlines.write(paragraph.content(), out);
            out.append("</p>\n");
        } else if (block instanceof Block.Items items) {
            items(items, out);
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote>\n");
            write(quote.blocks(), out);
            out.append("</blockquote>\n");
        } else if (block instanceof Block.Table table) {
            table(table, out);
        } else if (block instanceof Block.Code code) {
            preformatted("", code.text(), out);
        } else if (block instanceof Block.RawHtml raw) {
            preformatted(" class=\"raw\"", raw.text(), out);
        } else if (block instanceof Block.Rule) {
            out.append("<hr>\n");
        }
    }

    private void preformatted(String attributes, String text, StringBuilder out) {
        out.append("<pre tabindex=\"0\"><code").append(attributes).append('>');
        out.append(escape(text)).append("</code></pre>\n");
    }

    private void heading(Block.Heading heading, StringBuilder out) {
        Optional<Outline.Entry> entry = outline.entry(heading);
        if (entry.isEmpty()) {
            out.append("<p class=\"subhead\"><strong>");
            inlines.heading(heading.content(), out);
            out.append("</strong></p>\n");
            return;
        }
        section = entry.get().words();
        tables = 0;
        int level = Math.min(LOWEST, top + entry.get().depth() - 1);
        out.append("<h")
                .append(level)
                .append(" id=\"")
                .append(escape(entry.get().id()))
                .append("\">");
        inlines.heading(heading.content(), out);
        out.append("</h").append(level).append(">\n");
    }

    private void items(Block.Items items, StringBuilder out) {
        out.append(items.ordered() ? "<ol" : "<ul");
        if (items.ordered() && items.start() != 1) {
            out.append(" start=\"").append(items.start()).append('"');
        }
        out.append(">\n");
        items.items().forEach(item -> item(item, out));
        out.append(items.ordered() ? "</ol>\n" : "</ul>\n");
    }

    private void item(Block.Item item, StringBuilder out) {
        out.append(item.done().isPresent() ? "<li class=\"task\">" : "<li>");
        item.done().ifPresent(done -> {
            out.append("<span aria-hidden=\"true\">").append(done ? "☑" : "☐").append("</span> ");
            out.append("<span class=\"visually-hidden\">");
            out.append(escape(labels.word(done ? "prose.done" : "prose.not-done")))
                    .append("</span> ");
        });
        if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph paragraph) {
            inlines.write(paragraph.content(), out);
        } else {
            write(item.blocks(), out);
        }
        out.append("</li>\n");
    }

    private void table(Block.Table table, StringBuilder out) {
        tables++;
        String label = tables == 1 ? section : section + " (" + tables + ")";
        out.append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        out.append(escape(labels.word("prose.table", label).strip())).append("\">\n<table>\n<thead>\n<tr>");
        table.header().forEach(cell -> cell(cell.content().isEmpty() ? "td" : "th", " scope=\"col\"", cell, out));
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (Block.Row row : table.rows()) {
            out.append("<tr>");
            row.cells().forEach(cell -> cell("td", "", cell, out));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void cell(String element, String attributes, Block.Cell cell, StringBuilder out) {
        out.append('<').append(element).append(element.equals("th") ? attributes : "");
        if (cell.alignment() == Block.Alignment.RIGHT || cell.alignment() == Block.Alignment.CENTER) {
            out.append(" class=\"").append(Labels.style(cell.alignment())).append('"');
        }
        out.append('>');
        inlines.write(cell.content(), out);
        out.append("</").append(element).append('>');
    }
}
