package id.masterplan.site;

import static id.masterplan.site.Markup.escape;

import id.masterplan.text.Span;
import java.util.List;

/** Writes code line by line; lines that came or went bear a sign, and white space in them can be seen. */
final class MarkedCode {
    private MarkedCode() {}

    static void write(List<Span> lines, Labels labels, StringBuilder out) {
        out.append("<pre class=\"code-lines\" tabindex=\"0\"><code>");
        for (Span span : lines) {
            for (String line : span.text().replaceFirst("\n$", "").split("\n", -1)) {
                write(span.op(), line, labels, out);
            }
        }
        out.append("</code></pre>\n");
    }

    private static void write(Span.Op op, String line, Labels labels, StringBuilder out) {
        switch (op) {
            case SAME -> out.append(escape(line)).append('\n');
            case DELETED -> mark("del", "text.mark.deleted", line, labels, out);
            case INSERTED -> mark("ins", "text.mark.inserted", line, labels, out);
        }
    }

    private static void mark(String element, String word, String line, Labels labels, StringBuilder out) {
        out.append('<').append(element).append("><span class=\"unseen\"> [").append(escape(labels.word(word)));
        out.append(" </span>");
        int start = line.length() - line.stripLeading().length();
        int end = line.stripTrailing().length();
        space(line.substring(0, Math.min(start, line.length())), out);
        if (end > start) {
            out.append(escape(line.substring(start, end)));
            space(line.substring(end), out);
        }
        out.append("<span class=\"unseen\">] </span></").append(element).append(">\n");
    }

    private static void space(String space, StringBuilder out) {
        if (!space.isEmpty()) {
            out.append("<span class=\"space\">").append(escape(space)).append("</span>");
        }
    }
}
