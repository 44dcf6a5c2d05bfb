package id.masterplan.cli;

import id.masterplan.BuildReport;
import id.masterplan.bake.Weight;
import id.masterplan.problem.Checked;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Bakes the site. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--rev", paramLabel = "REV", descriptionKey = "rev")
    private @Nullable String revision;

    @Option(names = "--timings", descriptionKey = "timings")
    private boolean timings;

    @Override
    public Integer call() {
        Path target = out == null ? common.repository().resolve("target/site") : out;
        Checked<BuildReport> built =
                common.generator().build(target.toAbsolutePath().normalize(), Optional.ofNullable(revision));
        int exit = common.report(built.problems(), Optional.ofNullable(revision));
        built.value().ifPresent(r -> print(r, target));
        if (built.value().isEmpty()) {
            common.tell(common.say("build.refused"));
        }
        return exit;
    }

    private void print(BuildReport report, Path target) {
        long total = report.nanos().values().stream().mapToLong(Long::longValue).sum();
        common.print(common.say(
                report.changed() ? "build.done" : "build.unchanged",
                report.regions(),
                report.editions(),
                report.comparisons(),
                report.pages(),
                seconds(total),
                target));
        if (timings) {
            report.nanos()
                    .forEach((stage, nanos) -> common.print(String.format(
                            Locale.ROOT, "  %-8s %8s s", stage.name().toLowerCase(Locale.ROOT), seconds(nanos))));
            report.heaviest().forEach(w -> common.print(common.say("build.heaviest", heaviest(w))));
        }
    }

    private static String heaviest(Weight page) {
        return String.format(
                Locale.ROOT,
                "%-14s %5d %6.1f / %3.0f KiB  %s",
                page.type().name().toLowerCase(Locale.ROOT),
                page.pages(),
                page.bytes() / 1024.0,
                page.limit() / 1024.0,
                page.path());
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f", nanos / 1e9);
    }
}
