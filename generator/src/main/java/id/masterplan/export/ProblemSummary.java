package id.masterplan.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes all findings as a Markdown table, for the summary page of a run. */
public final class ProblemSummary {
    /** GitHub refuses summaries over 1 MiB. */
    private static final int LARGEST = 1_000_000;

    private ProblemSummary() {}

    /** The table under a heading, ending in an empty line; what no longer fits is counted. */
    public static String of(Findings findings, Manual manual, Locale locale) {
        FindingWords words = FindingWords.of(locale);
        StringBuilder out = new StringBuilder("### ")
                .append(words.say("summary.title", findings.errors(), findings.warnings()))
                .append("\n\n");
        if (findings.all().isEmpty()) {
            return out.toString();
        }
        out.append(words.say("summary.columns")).append("\n|---|---|---|---|\n");
        int bytes = bytes(out);
        int told = 0;
        for (Finding finding : findings.all()) {
            String row = row(finding, manual, locale);
            bytes += bytes(row);
            if (bytes > LARGEST) {
                break;
            }
            out.append(row);
            told++;
        }
        int left = findings.all().size() - told;
        return out + (left == 0 ? "" : "\n" + words.say("summary.more", left) + "\n") + "\n";
    }

    private static String row(Finding finding, Manual manual, Locale locale) {
        String old = finding.old() ? " (" + FindingWords.of(locale).say("old") + ")" : "";
        String code = finding.problem().code().id();
        String link = manual.address(finding.problem().code())
                .map(a -> "[" + code + "](" + a + ")")
                .orElse(code);
        return "| " + finding.problem().weight(locale) + old + " | "
                + escaped(finding.place().toString()) + " | " + link + " | "
                + escaped(finding.sentences(locale)) + " |\n";
    }

    private static String escaped(String text) {
        return DiffMarkdown.escape(VisibleText.of(text));
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
