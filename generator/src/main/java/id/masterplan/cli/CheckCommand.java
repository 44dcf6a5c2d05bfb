package id.masterplan.cli;

import id.masterplan.CheckReport;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.Severity;
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

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format.findings")
    private Common.Format format = Common.Format.TEXT;

    @Override
    public Integer call() {
        Checked<CheckReport> checked = common.generator().check(regions, Optional.ofNullable(revision));
        int exit = common.report(checked.problems(), format);
        if (format == Common.Format.TEXT) {
            checked.value()
                    .ifPresent(r -> common.print(common.say(
                            "check.done",
                            r.regions(),
                            r.editions(),
                            count(checked.problems(), Severity.ERROR),
                            count(checked.problems(), Severity.WARNING))));
        }
        return exit;
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
