package id.masterplan.testing;

import id.masterplan.BuildReport;
import id.masterplan.Generator;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The site of this repository's own content, built once for all tests of a run. */
public final class SampleSite {
    /** The repository's root, seen from the module where tests run. */
    public static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private final Path folder = Path.of("target", "sample-site").toAbsolutePath();
    private final BuildReport report;

    /** Built when first asked for. */
    private static final class Built {
        static final SampleSite SITE = new SampleSite();
    }

    private SampleSite() {
        Checked<BuildReport> built = Generator.at(REPOSITORY).build(folder, Optional.empty());
        this.report = built.value()
                .orElseThrow(() -> new IllegalStateException(built.problems().stream()
                        .map((Problem p) -> p.line(Locale.ENGLISH))
                        .collect(Collectors.joining("\n"))));
    }

    /** The folder of the built site. */
    public static Path folder() {
        return Built.SITE.folder;
    }

    /** What the build said. */
    public static BuildReport report() {
        return Built.SITE.report;
    }

    /** All files of the site, as paths below its root, sorted. */
    public static List<String> files() {
        return files(Built.SITE.folder);
    }

    /** All files below a folder, as paths with slashes, sorted. */
    public static List<String> files(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(p -> root.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
