package id.masterplan.cli;

import id.masterplan.CheckReport;
import id.masterplan.RepositoryLines;
import id.masterplan.export.Findings;
import id.masterplan.export.Manual;
import id.masterplan.export.ProblemGithub;
import id.masterplan.export.ProblemGitlab;
import id.masterplan.export.ProblemJson;
import id.masterplan.export.ProblemRdjson;
import id.masterplan.export.ProblemSarif;
import id.masterplan.export.ProblemSummary;
import id.masterplan.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for mistakes without building. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "0..*", paramLabel = "DAERAH", descriptionKey = "check.regions")
    private List<String> regions = List.of();

    @Option(names = "--rev", paramLabel = "REV", descriptionKey = "rev")
    private @Nullable String revision;

    @Option(names = "--since", paramLabel = "REV", descriptionKey = "check.since")
    private @Nullable String since;

    @Option(names = "--format", paramLabel = "text|json|github|sarif|gitlab|rdjson", descriptionKey = "format.findings")
    private Form form = Form.TEXT;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            defaultValue = "${env:GITHUB_STEP_SUMMARY}",
            descriptionKey = "check.summary")
    private @Nullable Path summary;

    @Override
    public Integer call() throws IOException {
        Checked<CheckReport> checked =
                common.generator().check(regions, Optional.ofNullable(revision), Optional.ofNullable(since));
        Findings findings = checked.value().map(CheckReport::findings).orElseGet(() -> Findings.of(checked.problems()));
        Manual manual = checked.value().map(CheckReport::manual).orElse(Manual.NONE);
        if (form == Form.TEXT) {
            common.text(findings, Optional.ofNullable(revision));
            checked.value().ifPresent(this::done);
        } else {
            common.document(document(findings, manual));
        }
        if (form == Form.GITHUB && summary != null) {
            String table = ProblemSummary.of(findings, manual, common.locale());
            Files.writeString(summary, table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return Exit.of(findings.problems());
    }

    private String document(Findings findings, Manual manual) {
        try (RepositoryLines lines = common.generator().lines(Optional.ofNullable(revision))) {
            return switch (form) {
                case TEXT -> throw new IllegalStateException("text is no document");
                case JSON -> ProblemJson.of(findings, lines);
                case GITHUB -> ProblemGithub.of(findings, common.locale());
                case SARIF -> ProblemSarif.of(findings, lines, manual, common.locale());
                case GITLAB -> ProblemGitlab.of(findings, common.locale());
                case RDJSON -> ProblemRdjson.of(findings, lines, manual, common.locale());
            };
        }
    }

    private void done(CheckReport report) {
        Findings findings = report.findings();
        common.print(common.say(
                since == null ? "check.done" : "check.done-since",
                report.regions(),
                report.editions(),
                findings.errors(),
                findings.warnings(),
                findings.old()));
    }
}
