package id.masterplan.export;

import id.masterplan.problem.Problem;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes findings for a terminal: a line each, and below it the source line with a caret under the column. */
public final class ProblemText {
    private final SourceLines lines;
    private final Locale locale;
    private final FindingWords words;

    private ProblemText(SourceLines lines, Locale locale) {
        this.lines = lines;
        this.locale = locale;
        this.words = FindingWords.of(locale);
    }

    /** Hands out the findings one by one, each as text that ends in a line feed. */
    public static void write(Findings findings, SourceLines lines, Locale locale, Consumer<String> out) {
        ProblemText text = new ProblemText(lines, locale);
        findings.all().forEach(f -> out.accept(text.line(f) + text.excerpt(f)));
    }

    private String line(Finding finding) {
        Problem problem = finding.problem();
        String place = VisibleText.of(finding.place().toString());
        return (place.isEmpty() ? "" : place + ": ") + problem.weight(locale)
                + (finding.old() ? " (" + words.say("old") + ")" : "")
                + " " + problem.code().id() + ": " + finding.sentences(locale) + "\n";
    }

    private String excerpt(Finding finding) {
        int number = finding.place().line();
        int column = finding.place().column();
        return finding.fix(lines)
                .map(fix -> Excerpt.of(number, column, fix) + suggestion(fix))
                .or(() -> lines.line(finding.place()).map(line -> Excerpt.of(number, line, column)))
                .orElse("");
    }

    private String suggestion(Finding.Fix fix) {
        return "     = "
                + words.say(
                        "fix",
                        VisibleText.of(fix.replacement().before()),
                        VisibleText.of(fix.replacement().after()))
                + "\n";
    }
}
