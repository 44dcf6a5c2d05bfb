package id.masterplan.bench;

import id.masterplan.bake.Baker;
import id.masterplan.bake.LinkCheck;
import id.masterplan.bake.OtherTemplates;
import id.masterplan.bake.Words;
import id.masterplan.site.Page;
import id.masterplan.site.PageType;
import id.masterplan.site.view.Chrome;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.PageView;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * What a page costs: through JBake's seam, through FreeMarker alone, its links checked, and written to the disk, side
 * by side in one run. Not a test; {@code decisions/001-jbake-seam.md} says how to run it.
 */
public final class BakeBench {
    private static final Words WORDS = (key, arguments) -> key;
    private static final PrintStream OUT = System.out;

    private BakeBench() {}

    /** A page of about ten kilobytes: sixty rows and some prose. */
    public record BenchView(String title, Html body, List<Link> rows) implements PageView {
        @Override
        public Chrome chrome() {
            throw new UnsupportedOperationException();
        }
    }

    /** Measures; the first argument is the number of pages (2000), the second the number of rounds (5). */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        long start = System.nanoTime();
        try (Baker baker = OtherTemplates.open(WORDS, "bench")) {
            baker.bake(List.of(), (path, bytes) -> {});
            OUT.printf(Locale.ROOT, "empty bake, cold: %.0f ms wall, %.0f ms CPU%n", millis(start), cpu() / 1e6);
            List<Page> pages =
                    IntStream.range(0, count).mapToObj(BakeBench::page).toList();
            for (int round = 1; round <= rounds; round++) {
                round(round, baker, pages);
            }
        }
    }

    private static void round(int round, Baker baker, List<Page> pages) throws IOException {
        long start = cpu();
        List<byte[]> baked = new ArrayList<>();
        baker.bake(pages, (path, bytes) -> baked.add(bytes));
        double seam = cpuMillis(start);

        start = cpu();
        BenchTemplate alone = new BenchTemplate();
        long chars = 0;
        for (Page page : pages) {
            chars += alone.render((BenchView) page.view()).length;
        }
        double bare = cpuMillis(start);

        start = cpu();
        LinkCheck links = new LinkCheck();
        for (int i = 0; i < baked.size(); i++) {
            links.page(pages.get(i).path(), baked.get(i));
        }
        double checked = cpuMillis(start);

        start = cpu();
        int elements = 0;
        for (byte[] bytes : baked) {
            elements += Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
                    .select("[id],[href],[src]")
                    .size();
        }
        double jsoup = cpuMillis(start);

        Path folder = Files.createTempDirectory("bench");
        start = cpu();
        double wall = write(folder, pages, baked);
        double written = cpuMillis(start);
        delete(folder);
        OUT.printf(
                Locale.ROOT,
                "round %d, CPU ms a page of %d bytes: seam %.3f, FreeMarker alone %.3f, links %.3f, (jsoup %.3f), plain files %.3f CPU, %.3f wall"
                        + " [%d links, %d problems, %d bytes]%n",
                round,
                baked.get(0).length,
                seam / pages.size(),
                bare / pages.size(),
                checked / pages.size(),
                jsoup / pages.size(),
                written / pages.size(),
                wall / pages.size(),
                elements,
                links.problems().size(),
                chars);
    }

    private static double write(Path folder, List<Page> pages, List<byte[]> baked) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < baked.size(); i++) {
            Path file = folder.resolve(pages.get(i).path());
            Files.createDirectories(file.getParent());
            Files.write(file, baked.get(i));
        }
        return millis(start);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Page page(int number) {
        List<Link> rows = IntStream.range(0, 60)
                .mapToObj(i -> new Link("Program " + number + "-" + i + " <uji> & \"coba\"", "#baris-" + i))
                .toList();
        Html body = new Html("<p>Warga mengurus izin usaha dari rumah tanpa datang ke loket.</p>\n".repeat(60));
        return new Page("p" + number + "/index.html", PageType.HOME, new BenchView("Halaman " + number, body, rows));
    }

    /** Time of this thread alone: what else the machine does is not counted. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double cpuMillis(long start) {
        return (cpu() - start) / 1e6;
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
