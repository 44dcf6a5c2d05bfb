package id.masterplan.content.markdown;

import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bounds on a text before it is parsed. The parser calls itself for every level of nesting and is slower than linear
 * in definitions, so hostile text of a few kilobytes could stop a build.
 */
final class Limits {
    /** Quotations, lists, brackets and emphasis within each other. */
    static final int NESTING = 100;

    static final int LINE_LENGTH = 20_000;
    static final int DEFINITIONS = 2_000;
    static final int FOOTNOTES = 2_000;
    static final int CELLS = 20_000;
    static final int MARKS = 5_000;

    private static final Pattern CONTAINERS =
            Pattern.compile("(?:[ \\t]|>|[-*+](?=[ \\t]|$)|[0-9]{1,9}[.)](?=[ \\t]|$))*+");
    private static final Pattern MARKER = Pattern.compile(">|[-*+](?=[ \\t]|$)|[0-9]{1,9}[.)]");
    private static final Pattern DEFINITION = Pattern.compile("^[ \\t>]*\\[(\\^?)[^\\]\\n]*+\\]:");

    private final Lines lines;
    private final Nesting nesting = new Nesting();
    private int definitions;
    private int footnotes;
    private int cells;

    private Limits(Lines lines) {
        this.lines = lines;
    }

    /** The first limit that a text breaks. */
    static Optional<Problem> check(String text, Lines lines) {
        return new Limits(lines).all(text);
    }

    private Optional<Problem> all(String text) {
        for (int at = 0; at < text.length(); ) {
            int feed = text.indexOf('\n', at);
            int end = feed < 0 ? text.length() : feed;
            Optional<Problem> problem = line(text.substring(at, end), at);
            if (problem.isPresent()) {
                return problem;
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Problem> line(String line, int at) {
        if (line.isBlank()) {
            nesting.paragraphEnds();
            return Optional.empty();
        }
        Matcher definition = DEFINITION.matcher(line);
        if (definition.find()) {
            footnotes += definition.group(1).isEmpty() ? 0 : 1;
            definitions += definition.group(1).isEmpty() ? 1 : 0;
        }
        cells += (int) line.chars().filter(c -> c == '|').count();
        return over("length", Math.max(0, line.length()), LINE_LENGTH, at)
                .or(() -> over("nesting", containers(line), NESTING, at))
                .or(() -> over("definitions", definitions, DEFINITIONS, at))
                .or(() -> over("footnotes", footnotes, FOOTNOTES, at))
                .or(() -> over("cells", cells, CELLS, at))
                .or(() -> over("nesting", nesting.deepest(line), NESTING, at))
                .or(() -> over("marks", nesting.marks(), MARKS, at));
    }

    /** Markers at the start of a line, and two columns of indentation for each level of a list. */
    private static int containers(String line) {
        Matcher prefix = CONTAINERS.matcher(line);
        int end = prefix.lookingAt() ? prefix.end() : 0;
        Matcher marker = MARKER.matcher(line).region(0, end);
        int count = 0;
        int blanks = (int) line.substring(0, end)
                .chars()
                .filter(c -> c == ' ' || c == '\t')
                .count();
        while (marker.find()) {
            count++;
        }
        return Math.max(count, Math.max(0, blanks - count) / 2);
    }

    private Optional<Problem> over(String what, int found, int limit, int at) {
        return found <= limit
                ? Optional.empty()
                : Optional.of(ProblemCode.MARKDOWN_TOO_COMPLEX.at(lines.at(at), "@md." + what, found, limit));
    }
}
