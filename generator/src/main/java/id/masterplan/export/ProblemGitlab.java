package id.masterplan.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes findings as a code quality report of GitLab. */
public final class ProblemGitlab {
    private ProblemGitlab() {}

    /** An entry. */
    record Entry(
            String description,
            @JsonProperty("check_name") String checkName,
            String fingerprint,
            String severity,
            Location location) {}

    /** Where it is. */
    record Location(String path, Lines lines) {}

    /** The line; the first where the file as a whole is meant. */
    record Lines(int begin) {}

    /** The findings as JSON text ending in a line feed. */
    public static String of(Findings findings, Locale locale) {
        Map<Finding, String> names = Fingerprints.of(findings);
        List<Entry> entries = findings.all().stream()
                .map(f -> new Entry(
                        f.message(locale),
                        f.problem().code().id(),
                        Objects.requireNonNull(names.get(f)),
                        severity(f),
                        new Location(
                                f.file().orElse("."),
                                new Lines(f.hasLine() ? f.place().line() : 1))))
                .toList();
        return JsonText.camel(entries);
    }

    private static String severity(Finding finding) {
        if (finding.old()) {
            return "info";
        }
        return finding.error() ? "major" : "minor";
    }
}
