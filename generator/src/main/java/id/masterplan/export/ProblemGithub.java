package id.masterplan.export;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes findings as workflow commands of GitHub, which shows them beside the lines of a proposal. It shows ten errors
 * and ten warnings of a step, so lines of the change come first; {@link ProblemSummary} has them all.
 */
public final class ProblemGithub {
    private ProblemGithub() {}

    /** A command a line. */
    public static String of(Findings findings, Locale locale) {
        return findings.all().stream().map(f -> command(f, locale) + "\n").collect(Collectors.joining());
    }

    private static String command(Finding finding, Locale locale) {
        String file = finding.hasLine() || finding.place().line() == 0
                ? finding.file().map(f -> "file=" + property(f) + ",").orElse("")
                : "";
        String line = finding.hasLine()
                ? "line=" + finding.place().line() + ",col=" + finding.place().column() + ","
                : "";
        String title = finding.problem().code().id()
                + (finding.old() ? " (" + FindingWords.of(locale).say("old") + ")" : "");
        return (finding.error() ? "::error " : "::warning ") + file + line + "title=" + property(title) + "::"
                + data(finding.message(locale));
    }

    /** A message: nothing in it ends the command or begins another. */
    private static String data(String text) {
        return VisibleText.of(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
