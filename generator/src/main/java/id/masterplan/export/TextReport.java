package id.masterplan.export;

import id.masterplan.diff.BroughtPhrases;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.site.Labels;
import id.masterplan.site.TextWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The changes of texts as lines for a terminal or a pull request. */
final class TextReport {
    private final Labels labels;
    private final TextWords words;
    private final BroughtPhrases brought;

    TextReport(Locale locale) {
        this.labels = Labels.of(locale);
        this.words = new TextWords(labels);
        this.brought = BroughtPhrases.of(locale);
    }

    Labels labels() {
        return labels;
    }

    /** Which editions between brought the line, in brackets. */
    private String brought(TextLine line) {
        String by = brought.editions(line.brought());
        return by.isEmpty() ? "" : " (" + by + ")";
    }

    /** For a terminal: sections, then blocks; control characters are made visible. */
    String terminal(DocumentDiff text, List<TextLine> lines, String indent) {
        StringBuilder out = new StringBuilder();
        if (text.outline()) {
            out.append(indent).append("! ").append(labels.word("text.outline")).append('\n');
        }
        text.sections()
                .forEach(s -> out.append(indent)
                        .append("§ ")
                        .append(VisibleText.of(words.section(s)))
                        .append('\n'));
        for (TextLine line : lines) {
            out.append(indent).append("- ").append(VisibleText.of(line.place() + ": " + line.told() + brought(line)));
            String excerpt = marked(line.excerpt());
            out.append(excerpt.isEmpty() ? "" : "\n" + indent + "    " + VisibleText.of(excerpt))
                    .append('\n');
        }
        return out.toString();
    }

    /** Old in {@code [-…-]}, new in {@code {+…+}}. */
    static String marked(List<TextPart> parts) {
        return parts.stream()
                .map(p -> switch (p.op()) {
                    case SAME -> p.text();
                    case DELETED -> "[-" + p.text() + "-]";
                    case INSERTED -> "{+" + p.text() + "+}";
                })
                .collect(Collectors.joining())
                .strip();
    }

    /** For a pull request: a list, all text escaped; at most so many lines. */
    String markdown(DocumentDiff text, List<TextLine> lines, int most) {
        StringBuilder out = new StringBuilder();
        if (text.outline()) {
            out.append("- ").append(labels.word("text.outline")).append('\n');
        }
        text.sections().stream()
                .limit(most)
                .forEach(s -> out.append("- § ")
                        .append(DiffMarkdown.escape(words.section(s)))
                        .append('\n'));
        for (TextLine line : lines.subList(0, Math.min(most, lines.size()))) {
            out.append("- ").append(DiffMarkdown.escape(line.place())).append(": *");
            out.append(DiffMarkdown.escape(line.told() + brought(line))).append('*');
            String excerpt = html(line.excerpt());
            out.append(excerpt.isBlank() ? "" : "<br>" + excerpt.strip()).append('\n');
        }
        if (lines.size() > most) {
            out.append("- ")
                    .append(labels.word("text.more", lines.size() - most))
                    .append('\n');
        }
        return out.toString();
    }

    /** Old and new in the marks that pull requests show; all text escaped. */
    static String html(List<TextPart> parts) {
        return parts.stream().map(TextReport::html).collect(Collectors.joining());
    }

    private static String html(TextPart part) {
        String text = DiffMarkdown.escape(part.text());
        return switch (part.op()) {
            case SAME -> text;
            case DELETED -> "<del>" + text + "</del>";
            case INSERTED -> "<ins>" + text + "</ins>";
        };
    }
}
