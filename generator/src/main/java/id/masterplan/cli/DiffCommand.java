package id.masterplan.cli;

import id.masterplan.diff.EditionDiff;
import id.masterplan.export.DiffCsv;
import id.masterplan.export.DiffJson;
import id.masterplan.export.DiffMarkdown;
import id.masterplan.export.DiffText;
import id.masterplan.problem.Checked;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two editions of a region. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    /** The forms a comparison is printed in. */
    enum Form {
        /** For a terminal. */
        TEXT,
        /** For programs. */
        JSON,
        /** For a pull request. */
        MARKDOWN,
        /** For a spreadsheet. */
        CSV
    }

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "DAERAH", descriptionKey = "diff.region")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private String region;

    @Parameters(index = "1", paramLabel = "LAMA", descriptionKey = "diff.before")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private String before;

    @Parameters(index = "2", paramLabel = "BARU", descriptionKey = "diff.after")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private String after;

    @Parameters(index = "3", arity = "0..1", paramLabel = "USULAN", descriptionKey = "diff.proposal")
    private @Nullable String proposal;

    @Option(names = "--format", paramLabel = "text|json|markdown|csv", descriptionKey = "diff.format")
    private Form form = Form.TEXT;

    @Override
    public Integer call() {
        if (proposal != null) {
            return ThreeWayForms.print(common, common.generator().threeWay(region, before, after, proposal), form);
        }
        Checked<EditionDiff> compared = common.generator().diff(region, before, after);
        compared.value()
                .ifPresent(d -> common.print(
                        switch (form) {
                            case TEXT -> DiffText.of(d, common.locale());
                            case JSON -> DiffJson.of(d);
                            case MARKDOWN -> DiffMarkdown.of(d, common.locale());
                            case CSV -> DiffCsv.of(d);
                        }));
        return common.report(compared.problems());
    }
}
