package id.masterplan.bench;

import id.masterplan.BuildReport;
import id.masterplan.Generator;
import id.masterplan.testing.SampleSite;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a build of this repository's sample site costs, and beside it in the same run the floor: the same files written
 * plainly. Run it from the folder {@code generator}; see the page on performance of the manual.
 */
public final class BuildBench {
    private final PrintStream out;

    private BuildBench(PrintStream out) {
        this.out = out;
    }

    /** Builds three times in this process, the first cold, each time into a new folder. */
    public static void main(String[] arguments) throws IOException {
        new BuildBench(new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8))
                .run();
    }

    private void run() throws IOException {
        Path work = Files.createTempDirectory("masterplan-bench");
        for (int i = 1; i <= 3; i++) {
            Path site = work.resolve("site" + i);
            long start = System.nanoTime();
            BuildReport report = Generator.at(SampleSite.REPOSITORY)
                    .build(site, Optional.empty())
                    .value()
                    .orElseThrow();
            say("build %d (%s): %.2f s, %d pages", i, i == 1 ? "cold" : "warm", since(start), report.pages());
            report.nanos()
                    .forEach((stage, nanos) ->
                            say("  %-8s %6.2f s", stage.name().toLowerCase(Locale.ROOT), nanos / 1e9));
            floor(site, work.resolve("floor" + i));
        }
        PeakMemory.told().ifPresent(line -> say("%s", line));
    }

    private void floor(Path site, Path target) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long bytes = 0;
        for (String file : SampleSite.files(site)) {
            files.put(file, Files.readAllBytes(site.resolve(file)));
            bytes += files.get(file).length;
        }
        long start = System.nanoTime();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        say("  floor: %d plain files, %.1f MB: %.2f s", files.size(), bytes / 1e6, since(start));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void say(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
