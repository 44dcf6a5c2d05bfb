package id.masterplan.bench;

import id.masterplan.CheckReport;
import id.masterplan.Generator;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.testing.SampleSite;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a check of all 514 regencies and cities costs. {@code make <folder> [regions] [seed]} makes a bare repository of
 * made-up regions; {@code check <folder>} checks it and tells seconds, findings by code and the most memory held. Run
 * them as two processes, so that the memory is that of the check; see the page on performance of the manual.
 */
public final class CheckBench {
    /** Regencies and cities of Indonesia. */
    private static final int ALL = 514;

    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private CheckBench() {}

    /** Makes or checks. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        long start = System.nanoTime();
        if (arguments[0].equals("make")) {
            int regions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ALL;
            long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
            ManyRegions.make(SampleSite.REPOSITORY, folder, regions, seed);
            say("%d regions made in %.1f s", regions, since(start));
            return;
        }
        Checked<CheckReport> checked = Generator.at(folder).check(List.of(), Optional.empty(), Optional.empty());
        checked.value().ifPresent(r -> say("%d regions, %d editions: %.1f s", r.regions(), r.editions(), since(start)));
        Map<String, Integer> codes = new TreeMap<>();
        for (Problem problem : checked.problems()) {
            codes.merge(problem.severity() + " " + problem.code().id(), 1, Integer::sum);
        }
        codes.forEach((code, count) -> say("  %6d %s", count, code));
        PeakMemory.told().ifPresent(line -> say("%s", line));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String format, Object... arguments) {
        OUT.println(String.format(Locale.ROOT, format, arguments));
    }
}
