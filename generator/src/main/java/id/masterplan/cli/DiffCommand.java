package id.masterplan.cli;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.FilesDiff;
import id.masterplan.export.DiffCsv;
import id.masterplan.export.DiffJson;
import id.masterplan.export.DiffMarkdown;
import id.masterplan.export.DiffText;
import id.masterplan.export.FilesJson;
import id.masterplan.export.FilesReport;
import id.masterplan.problem.Checked;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two editions of a region, three states of it, two files or two folders. */
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
        CSV,
        /** For a browser, one file by itself. */
        HTML
    }

    @Mixin
    private final Common common = new Common();

    @Parameters(
            arity = "2..4",
            paramLabel = "[DAERAH] LAMA BARU [USULAN]",
            hideParamSyntax = true,
            descriptionKey = "diff.sides")
    private List<String> sides = List.of();

    @Option(names = "--format", paramLabel = "text|json|markdown|csv|html", descriptionKey = "diff.format")
    private Form form = Form.TEXT;

    @Override
    public Integer call() {
        return switch (sides.size()) {
            case 2 -> files();
            case 3 -> region();
            default ->
                ThreeWayForms.print(
                        common,
                        common.generator().threeWay(sides.get(0), sides.get(1), sides.get(2), sides.get(3)),
                        form);
        };
    }

    private int region() {
        Checked<EditionDiff> compared = common.generator().diff(sides.get(0), sides.get(1), sides.get(2));
        compared.value()
                .ifPresent(d -> common.print(
                        switch (form) {
                            case TEXT -> DiffText.of(d, common.locale());
                            case JSON -> DiffJson.of(d);
                            case MARKDOWN -> DiffMarkdown.of(d, common.locale());
                            case CSV -> DiffCsv.of(d);
                            case HTML -> common.generator().page(d, common.locale());
                        }));
        return common.report(compared.problems());
    }

    private int files() {
        Checked<FilesDiff> compared = common.generator().diff(sides.get(0), sides.get(1));
        compared.value()
                .ifPresent(d -> common.document(
                        switch (form) {
                            case TEXT -> FilesReport.text(d, common.locale());
                            case JSON -> FilesJson.of(d);
                            case MARKDOWN -> FilesReport.markdown(d, common.locale());
                            case CSV -> FilesReport.csv(d, common.locale());
                            case HTML -> common.generator().page(d, common.locale());
                        }));
        return common.report(compared.problems());
    }
}
