package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes prose as Markdown that reads back as the same prose. */
final class MarkdownWriter {
    private final Style style;
    private final boolean anchors;
    private final InlineWriter inline;

    private MarkdownWriter(Style style, boolean anchors) {
        this.style = style;
        this.anchors = anchors;
        this.inline = new InlineWriter(style);
    }

    /**
     * Writes a text.
     *
     * @param anchors whether the addresses of headings are written out
     */
    static String write(Prose prose, Style style, boolean anchors) {
        MarkdownWriter writer = new MarkdownWriter(style, anchors);
        String text = String.join("\n", writer.lines(prose.blocks())) + "\n";
        String definitions = writer.inline.definitions();
        return definitions.isEmpty() ? text : text + "\n" + definitions;
    }

    private List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        boolean other = false;
        Block last = null;
        for (Block block : blocks) {
            other = last instanceof Block.Items a
                    && block instanceof Block.Items b
                    && a.ordered() == b.ordered()
                    && !other;
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block(block, other));
            last = block;
        }
        return lines;
    }

    private List<String> block(Block block, boolean other) {
        if (block instanceof Block.Heading heading) {
            return heading(heading);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return inline.lines(paragraph.content());
        }
        if (block instanceof Block.Items items) {
            return items(items, other);
        }
        if (block instanceof Block.Quote quote) {
            return lines(quote.blocks()).stream()
                    .map(l -> l.isEmpty() ? ">" : "> " + l)
                    .toList();
        }
        if (block instanceof Block.Table table) {
            return TableWriter.lines(table, inline, style);
        }
        if (block instanceof Block.Code code) {
            return code(code);
        }
        if (block instanceof Block.Footnote note) {
            return indented("[^" + note.label() + "]: ", "    ", lines(note.blocks()));
        }
        return block instanceof Block.RawHtml html ? html.text().lines().toList() : List.of("***");
    }

    private List<String> heading(Block.Heading heading) {
        String text = inline.line(heading.content()) + (anchors ? " {#" + heading.anchor() + "}" : "");
        if (style.setext() && heading.level() <= 2) {
            return List.of(text, (heading.level() == 1 ? "=" : "-").repeat(7));
        }
        return List.of("#".repeat(heading.level()) + " " + text);
    }

    private List<String> items(Block.Items items, boolean other) {
        List<String> lines = new ArrayList<>();
        int number = items.start();
        boolean loose = items.items().stream()
                .anyMatch(i -> i.blocks().size() > 1 && !(i.blocks().get(1) instanceof Block.Items));
        for (Block.Item item : items.items()) {
            String mark = items.ordered()
                    ? (style.padded() ? items.start() : number++) + (other ? ")" : ".")
                    : String.valueOf(other ? '+' : style.bullet());
            String task = item.done().map(d -> d ? "[x] " : "[ ] ").orElse("");
            if (loose && !lines.isEmpty()) {
                lines.add("");
            }
            List<String> below = new ArrayList<>();
            for (Block block : item.blocks()) {
                if (loose && !below.isEmpty()) {
                    below.add("");
                }
                below.addAll(block(block, false));
            }
            lines.addAll(indented(mark + " " + task, " ".repeat(mark.length() + 1), below));
        }
        return lines;
    }

    private static List<String> indented(String first, String rest, List<String> lines) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            all.add(i == 0 ? first + line : line.isEmpty() ? "" : rest + line);
        }
        return all;
    }

    private List<String> code(Block.Code code) {
        String fence = String.valueOf(style.fence())
                .repeat(code.text().contains("```") || code.text().contains("~~~") ? 6 : 3);
        List<String> lines = new ArrayList<>(List.of(fence + code.language().orElse("")));
        lines.addAll(code.text().lines().collect(Collectors.toList()));
        lines.add(fence);
        return lines;
    }
}
