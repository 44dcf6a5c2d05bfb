package id.masterplan.export;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes findings as SARIF 2.1.0, which code hosts and editors read. */
public final class ProblemSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final String NAME = "masterplan";
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final List<ProblemCode> codes;
    private final SourceLines lines;
    private final Manual manual;
    private final Locale locale;
    private final Map<Finding, String> names;

    private ProblemSarif(Findings findings, SourceLines lines, Manual manual, Locale locale) {
        this.codes = findings.problems().stream()
                .map(Problem::code)
                .distinct()
                .sorted(Comparator.comparing(ProblemCode::id))
                .toList();
        this.lines = lines;
        this.manual = manual;
        this.locale = locale;
        this.names = Fingerprints.of(findings);
    }

    /** The findings as JSON text ending in a line feed. */
    public static String of(Findings findings, SourceLines lines, Manual manual, Locale locale) {
        return JsonText.camel(new ProblemSarif(findings, lines, manual, locale).log(findings));
    }

    private SarifLog log(Findings findings) {
        Locale other = locale.getLanguage().equals("en") ? INDONESIAN : Locale.ENGLISH;
        SarifLog.Run run = new SarifLog.Run(
                new SarifLog.Tool(new SarifLog.Driver(NAME, locale.getLanguage(), rules(locale))),
                locale.getLanguage(),
                "unicodeCodePoints",
                Map.of(ROOT, new SarifLog.UriBase(text(FindingWords.of(locale).say("sarif.root")))),
                List.of(new SarifLog.Translation(NAME, other.getLanguage(), rules(other))),
                findings.all().stream().map(this::result).toList());
        return new SarifLog(SCHEMA, "2.1.0", List.of(run));
    }

    private List<SarifLog.Rule> rules(Locale language) {
        return codes.stream().map(c -> rule(c, language)).toList();
    }

    private SarifLog.Rule rule(ProblemCode code, Locale language) {
        Problem any = code.at(Position.of(""), "…", "…", "…", "…", "…");
        String indonesian = any.what(INDONESIAN) + " " + any.mend(INDONESIAN);
        String english = any.what(Locale.ENGLISH) + " " + any.mend(Locale.ENGLISH);
        return new SarifLog.Rule(
                code.id(),
                text(any.what(language)),
                text(any.what(language) + " " + any.mend(language)),
                new SarifLog.Help(
                        indonesian + "\n\n" + english,
                        DiffMarkdown.escape(indonesian) + "\n\n*" + DiffMarkdown.escape(english) + "*"),
                manual.address(code),
                new SarifLog.Level(level(code.severity())));
    }

    private SarifLog.Result result(Finding finding) {
        Optional<SarifLog.Artifact> artifact = finding.file().map(f -> new SarifLog.Artifact(uri(f), ROOT));
        return new SarifLog.Result(
                finding.problem().code().id(),
                codes.indexOf(finding.problem().code()),
                level(finding.problem().severity()),
                text(finding.message(locale)),
                artifact.map(a -> List.of(new SarifLog.Location(new SarifLog.PhysicalLocation(a, region(finding)))))
                        .orElse(List.of()),
                Map.of("masterplan/v1", Objects.requireNonNull(names.get(finding))),
                baseline(finding),
                artifact.flatMap(a -> finding.fix(lines).map(f -> List.of(fix(finding, a, f)))));
    }

    private static Optional<SarifLog.Region> region(Finding finding) {
        return finding.hasLine()
                ? Optional.of(new SarifLog.Region(
                        finding.place().line(), Math.max(finding.place().column(), 1), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<String> baseline(Finding finding) {
        return switch (finding.age()) {
            case UNKNOWN -> Optional.empty();
            case NEW -> Optional.of("new");
            case OLD -> Optional.of("unchanged");
        };
    }

    private SarifLog.Fix fix(Finding finding, SarifLog.Artifact artifact, Finding.Fix fix) {
        SarifLog.Region region =
                new SarifLog.Region(finding.place().line(), fix.startColumn(), Optional.of(fix.endColumn()));
        SarifLog.Swap swap = new SarifLog.Swap(region, text(fix.replacement().after()));
        return new SarifLog.Fix(
                text(finding.problem().mend(locale)), List.of(new SarifLog.ArtifactChange(artifact, List.of(swap))));
    }

    private static SarifLog.Text text(String words) {
        return new SarifLog.Text(words);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }

    /** A path as a relative address. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || "-._~/".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
