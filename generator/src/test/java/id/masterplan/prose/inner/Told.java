package id.masterplan.prose.inner;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import id.masterplan.prose.change.Run;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Blocks from Markdown, and what is told of them in few signs. */
final class Told {
    private Told() {}

    static Block block(String markdown) {
        return MarkdownReader.read("x.md", markdown, 1)
                .prose()
                .orElseThrow()
                .blocks()
                .get(0);
    }

    static Inners compare(String before, String after) {
        return Inners.of(block(before), block(after));
    }

    /** The runs of a line: {@code kota [-lama-]{+baru+}}, {@code <link x>}; hints behind. */
    static String words(String before, String after) {
        Inner inner = compare(before, after).inner();
        return inner instanceof Inner.Words words
                ? runs(words.runs())
                : inner.getClass().getSimpleName();
    }

    static String runs(List<Run> runs) {
        return runs.stream().map(Told::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String before = text(run.before());
        String after = text(run.after());
        return switch (run.op()) {
            case SAME -> after;
            case DELETED -> "[-" + before + "-]";
            case INSERTED -> "{+" + after + "+}";
            case REPLACED -> "[-" + before + "-]{+" + after + "+}";
            case PARTED -> "¶";
            case FORMAT, LINK, IMAGE, NOTE -> "<" + run.op().name().toLowerCase(Locale.ROOT) + " " + after + ">";
        };
    }

    /** Facts in order: {@code LEVEL 2>3}. */
    static List<String> notes(String before, String after) {
        return notes(compare(before, after).notes());
    }

    static List<String> notes(List<Note> notes) {
        return notes.stream()
                .map(n -> n.kind() + " " + n.before() + ">" + n.after())
                .toList();
    }

    /** The first hint in a text. */
    static String hint(String before, String after) {
        Inner inner = compare(before, after).inner();
        return inner instanceof Inner.Words words
                ? words.runs().stream()
                        .flatMap(r -> r.hint().stream())
                        .map(h -> h.toString()
                                .replaceAll("Optional\\[([^]]*)]", "$1")
                                .replace("Optional.empty", "none"))
                        .findFirst()
                        .orElse("none")
                : "none";
    }

    static String text(List<Inline> line) {
        return Line.of(line).pieces().isEmpty() ? " ".repeat(line.size()) : spaced(line);
    }

    private static String spaced(List<Inline> line) {
        String first = line.get(0) instanceof Inline.Text t && t.text().startsWith(" ") ? " " : "";
        Inline end = line.get(line.size() - 1);
        String last = end instanceof Inline.Text t && t.text().endsWith(" ") ? " " : "";
        return first + Line.of(line).text() + last;
    }
}
