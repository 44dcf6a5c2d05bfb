package id.masterplan.prose.change;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words that readers see of blocks and lines, without their marks. */
public final class BlockWords {
    private BlockWords() {}

    /** A block's words; cells, items and blocks within are parted by a space. Code keeps its white space. */
    public static String of(Block block) {
        List<String> words = new ArrayList<>();
        if (block instanceof Block.Heading heading) {
            words.add(of(heading.content()));
        } else if (block instanceof Block.Paragraph paragraph) {
            words.add(of(paragraph.content()));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(i -> i.blocks().forEach(b -> words.add(of(b))));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(b -> words.add(of(b)));
        } else if (block instanceof Block.Table table) {
            Stream.concat(Stream.of(table.header()), table.rows().stream().map(Block.Row::cells))
                    .forEach(cells -> cells.forEach(c -> words.add(of(c.content()))));
        } else if (block instanceof Block.Code code) {
            words.add(code.text());
        } else if (block instanceof Block.RawHtml raw) {
            words.add(raw.text());
        } else if (block instanceof Block.Footnote note) {
            note.blocks().forEach(b -> words.add(of(b)));
        }
        return String.join(" ", words.stream().filter(w -> !w.isEmpty()).toList());
    }

    /** A line's words; a picture is its description, a forced break a space, a pointer to a note nothing. */
    public static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> words.append(of(inline)));
        return words.toString();
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Code code) {
            return code.text();
        } else if (inline instanceof Inline.RawHtml raw) {
            return raw.text();
        } else if (inline instanceof Inline.Image image) {
            return image.alternative();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            return of(strong.content());
        } else if (inline instanceof Inline.Strike strike) {
            return of(strike.content());
        } else if (inline instanceof Inline.Link link) {
            return of(link.content());
        }
        return inline instanceof Inline.Break ? " " : "";
    }

    /** The kind of a block: {@code heading}, {@code paragraph}, {@code raw_html} … */
    public static String kind(Block block) {
        String name = block.getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
