package id.masterplan.bench.prose;

import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes text within blocks. */
final class InlineWriter {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>~]|&(?=#?\\w+;)|!(?=\\[)");
    private static final Pattern LINE_START = Pattern.compile("^(?:([-+#>=])|(\\d{1,9})([.)])(?=\\s|$))");

    private final Style style;
    private final List<String> definitions = new ArrayList<>();

    InlineWriter(Style style) {
        this.style = style;
    }

    String definitions() {
        return definitions.stream().map(d -> d + "\n").collect(Collectors.joining());
    }

    /** Content on one line. */
    String line(List<Inline> content) {
        return content.stream()
                .map(i -> i instanceof Inline.Break ? " " : piece(i))
                .collect(Collectors.joining())
                .strip();
    }

    /** Content on lines of the style's length. */
    List<String> lines(List<Inline> content) {
        String text = content.stream().map(this::piece).collect(Collectors.joining());
        List<String> lines = new ArrayList<>();
        for (String hard : text.split("\n", -1)) {
            lines.addAll(wrapped(hard));
        }
        return lines.stream().map(InlineWriter::guarded).toList();
    }

    private List<String> wrapped(String text) {
        if (style.wrap() == 0) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=\\S) (?=\\S)", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= style.wrap()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String guarded(String line) {
        return LINE_START
                .matcher(line)
                .replaceFirst(m -> java.util.regex.Matcher.quoteReplacement(
                        m.group(1) != null ? "\\" + m.group(1) : m.group(2) + "\\" + m.group(3)));
    }

    private String piece(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return text(text.text());
        }
        if (piece instanceof Inline.Emphasis e) {
            return style.emphasis() + all(e.content()) + style.emphasis();
        }
        if (piece instanceof Inline.Strong s) {
            String mark = String.valueOf(style.emphasis()).repeat(2);
            return mark + all(s.content()) + mark;
        }
        if (piece instanceof Inline.Strike s) {
            return "~~" + all(s.content()) + "~~";
        }
        if (piece instanceof Inline.Code code) {
            String fence = code.text().contains("`") ? "``" : "`";
            return fence + (fence.length() > 1 ? " " + code.text() + " " : code.text()) + fence;
        }
        if (piece instanceof Inline.Link link) {
            return link(link);
        }
        if (piece instanceof Inline.Image image) {
            return "![" + text(image.alternative()) + "](" + target(image.source())
                    + image.title().map(t -> " \"" + t + "\"").orElse("") + ")";
        }
        if (piece instanceof Inline.NoteReference note) {
            return "[^" + note.label() + "]";
        }
        if (piece instanceof Inline.RawHtml html) {
            return html.text();
        }
        return style.backslashBreak() ? "\\\n" : "  \n";
    }

    private String link(Inline.Link link) {
        String title =
                link.title().map(t -> " \"" + t.replace("\"", "\\\"") + "\"").orElse("");
        if (!style.references()) {
            return "[" + all(link.content()) + "](" + target(link.target()) + title + ")";
        }
        String label = "rujukan-" + (definitions.size() + 1);
        definitions.add("[" + label + "]: " + target(link.target()) + title);
        return "[" + all(link.content()) + "][" + label + "]";
    }

    private static String target(String target) {
        return target.matches("[^\\s()<>]+") ? target : "<" + target + ">";
    }

    private String all(List<Inline> content) {
        return content.stream().map(this::piece).collect(Collectors.joining());
    }

    private String text(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return style.entities() ? escaped.replace("–", "&ndash;").replace("—", "&#8212;") : escaped;
    }
}
