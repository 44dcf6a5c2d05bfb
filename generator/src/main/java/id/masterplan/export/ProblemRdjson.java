package id.masterplan.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes findings in the format of reviewdog, with what is certain as suggestions to accept with a click. */
public final class ProblemRdjson {
    private final SourceLines lines;
    private final Manual manual;
    private final Locale locale;

    private ProblemRdjson(SourceLines lines, Manual manual, Locale locale) {
        this.lines = lines;
        this.manual = manual;
        this.locale = locale;
    }

    /** The document. */
    record Report(Source source, String severity, List<Diagnostic> diagnostics) {}

    /** Who says so. */
    record Source(String name) {}

    /** A finding. */
    record Diagnostic(
            String message, Location location, String severity, Code code, Optional<List<Suggestion>> suggestions) {}

    /** Where it is. */
    record Location(String path, Optional<Range> range) {}

    /** From a place to the one after its last character. */
    record Range(Place start, Optional<Place> end) {}

    /** A place; columns count bytes of UTF-8 from 1, and are left out where the line's text is unknown. */
    record Place(int line, Optional<Integer> column) {}

    /** The kind, and where it is explained. */
    record Code(String value, Optional<String> url) {}

    /** Text to put in a range. */
    record Suggestion(Range range, String text) {}

    /** The findings as JSON text ending in a line feed. */
    public static String of(Findings findings, SourceLines lines, Manual manual, Locale locale) {
        ProblemRdjson format = new ProblemRdjson(lines, manual, locale);
        String worst = findings.errors() > 0 ? "ERROR" : findings.all().isEmpty() ? "INFO" : "WARNING";
        return JsonText.camel(new Report(
                new Source("masterplan"),
                worst,
                findings.all().stream().map(format::diagnostic).toList()));
    }

    private Diagnostic diagnostic(Finding finding) {
        return new Diagnostic(
                finding.message(locale),
                new Location(finding.file().orElse("."), range(finding)),
                finding.error() ? "ERROR" : "WARNING",
                new Code(
                        finding.problem().code().id(),
                        manual.address(finding.problem().code())),
                finding.fix(lines).map(f -> List.of(suggestion(finding.place().line(), f))));
    }

    private Optional<Range> range(Finding finding) {
        if (!finding.hasLine()) {
            return Optional.empty();
        }
        int line = finding.place().line();
        Optional<Integer> column = lines.line(finding.place()).map(text -> {
            int points = Math.min(Math.max(finding.place().column(), 1) - 1, text.codePointCount(0, text.length()));
            return column(text, text.offsetByCodePoints(0, points));
        });
        return Optional.of(new Range(new Place(line, column), Optional.empty()));
    }

    private static Suggestion suggestion(int line, Finding.Fix fix) {
        int end = fix.at() + fix.replacement().before().length();
        Place from = new Place(line, Optional.of(column(fix.line(), fix.at())));
        Place to = new Place(line, Optional.of(column(fix.line(), end)));
        return new Suggestion(
                new Range(from, Optional.of(to)), fix.replacement().after());
    }

    private static int column(String text, int index) {
        return text.substring(0, index).getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
