package id.masterplan.prose.inner;

import id.masterplan.prose.change.Inner;
import id.masterplan.text.Lcs;
import id.masterplan.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares preformatted text line by line, white space kept. */
final class CodeLines {
    private CodeLines() {}

    /** The lines of a text, whatever ends them; the end of the last begins no other. */
    static List<String> of(String text) {
        String ended = text.replace("\r\n", "\n").replace('\r', '\n');
        String body = ended.endsWith("\n") ? ended.substring(0, ended.length() - 1) : ended;
        return Arrays.asList(body.split("\n", -1));
    }

    static Inner compare(String before, String after) {
        List<String> earlier = of(before);
        List<String> later = of(after);
        boolean mirrored = String.join("\n", earlier).compareTo(String.join("\n", later)) > 0;
        List<Lcs.Pair> pairs = mirrored
                ? Lcs.pairs(later, earlier).stream().map(Lcs.Pair::mirror).toList()
                : Lcs.pairs(earlier, later);
        List<Span> lines = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (Lcs.Pair pair : pairs) {
            add(lines, Span.Op.DELETED, earlier.subList(a, pair.before()));
            add(lines, Span.Op.INSERTED, later.subList(b, pair.after()));
            a = pair.before() + 1;
            b = pair.after() + 1;
            lines.add(new Span(Span.Op.SAME, later.get(pair.after())));
        }
        add(lines, Span.Op.DELETED, earlier.subList(a, earlier.size()));
        add(lines, Span.Op.INSERTED, later.subList(b, later.size()));
        return new Inner.Lines(lines);
    }

    private static void add(List<Span> lines, Span.Op op, List<String> texts) {
        texts.forEach(t -> lines.add(new Span(op, t)));
    }
}
