package id.masterplan.bench.prose;

import id.masterplan.model.Prose;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What reading and comparing texts costs. Run by {@code org.openjdk.jmh.Main ProseBench}; the page on the bench in
 * the manual has the command and figures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ProseBench {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** What is compared: a chapter of about 4 KB, one of about 400 KB, or a whole plan. */
    @Param({"CHAPTER_4K", "CHAPTER_400K", "PLAN"})
    public Sizes size = Sizes.CHAPTER_4K;

    private List<String> sources = List.of();
    private List<ProseComparison.Pair> pairs = List.of();
    private List<DocumentDiff> diffs = List.of();
    private Optional<Published> published = Optional.empty();

    /** Makes the texts: an edition and the next, in which one word in twenty and some blocks changed. */
    @Setup
    public void make() {
        Sizes.Texts texts = size.texts();
        sources = texts.after();
        List<ProseComparison.Pair> made = new ArrayList<>();
        for (int i = 0; i < texts.before().size(); i++) {
            made.add(new ProseComparison.Pair(
                    Optional.of(document(i, texts.before().get(i))),
                    Optional.of(document(i, texts.after().get(i)))));
        }
        pairs = made;
        diffs = ProseComparison.of(made);
        published = Optional.of(new Published());
    }

    private static Document document(int number, String text) {
        return new Document("bab-" + number, "Bab " + number, Chapters.parse(text));
    }

    /** Reads the later texts. */
    @Benchmark
    public List<Prose> normalise() {
        return sources.stream().map(Chapters::parse).toList();
    }

    /** Compares what was read. */
    @Benchmark
    public List<DocumentDiff> compare() {
        return ProseComparison.of(pairs);
    }

    /** Writes the comparison as JSON. */
    @Benchmark
    public String json() {
        return Published.json(diffs);
    }

    /** Writes the comparison as a page. */
    @Benchmark
    public String html() {
        return published.orElseThrow().html(diffs);
    }

    /** Closes what renders pages. */
    @TearDown
    public void close() {
        published.ifPresent(Published::close);
    }

    /** Prints how many blocks and bytes there are to divide by, and the processor time of what runs on one thread. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (Sizes size : Sizes.values()) {
            List<String> texts = size.texts().after();
            int blocks = texts.stream()
                    .mapToInt(t -> Chapters.parse(t).blocks().size())
                    .sum();
            int bytes = texts.stream()
                    .mapToInt(t -> t.getBytes(StandardCharsets.UTF_8).length)
                    .sum();
            out.print(String.format(Locale.ROOT, "%s: %d blocks, %d bytes%n", size, blocks, bytes));
            ProseBench bench = new ProseBench();
            bench.size = size;
            bench.make();
            out.print(row("compare", least(bench::compare), blocks));
            out.print(row("html", least(bench::html), blocks));
            out.print(row("json", least(bench::json), blocks));
            bench.close();
        }
    }

    private static String row(String step, double seconds, int blocks) {
        return String.format(
                Locale.ROOT, "  %-10s %8.2f ms, %6.1f us a block%n", step, 1e3 * seconds, 1e6 * seconds / blocks);
    }

    /** The least time of the processor that a warm run takes, in seconds. */
    private static double least(Supplier<?> step) {
        double all = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int runs = 0; runs < 8 || all < 4; runs++) {
            long start = THREAD.getCurrentThreadCpuTime();
            Object answer = step.get();
            double seconds = (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
            all += answer == null ? 0 : seconds;
            least = Math.min(least, seconds);
        }
        return least;
    }
}
