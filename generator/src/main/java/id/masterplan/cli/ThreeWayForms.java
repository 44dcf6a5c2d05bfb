package id.masterplan.cli;

import id.masterplan.diff.ThreeWay;
import id.masterplan.export.ThreeWayJson;
import id.masterplan.export.ThreeWayMarkdown;
import id.masterplan.export.ThreeWayText;
import id.masterplan.problem.Checked;
import java.util.Locale;
import picocli.CommandLine.ParameterException;

/** Prints what a proposal does with a draft, in the forms that a comparison of three has. */
final class ThreeWayForms {
    private ThreeWayForms() {}

    static int print(Common common, Checked<ThreeWay> compared, DiffCommand.Form form) {
        if (form == DiffCommand.Form.CSV) {
            throw new ParameterException(common.commandLine(), common.say("diff.three-no-csv"));
        }
        compared.value().ifPresent(t -> common.print(text(common, t, form)));
        return common.report(compared.problems());
    }

    private static String text(Common common, ThreeWay three, DiffCommand.Form form) {
        Locale locale = common.locale();
        return switch (form) {
            case TEXT -> ThreeWayText.of(three, locale);
            case JSON -> ThreeWayJson.of(three);
            case MARKDOWN -> ThreeWayMarkdown.of(three, locale);
            case HTML -> common.generator().page(three, locale);
            case CSV -> throw new IllegalArgumentException("three sides have no CSV");
        };
    }
}
