package id.masterplan.bench.prose;

import id.masterplan.model.Prose;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
 * What reading and comparing texts costs. Run by {@code org.openjdk.jmh.Main ProseBench}; the page on performance of the
 * manual has the command and figures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ProseBench {
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

    /** Prints how many blocks and bytes there are to divide by. */
    public static void main(String[] arguments) {
        for (Sizes size : Sizes.values()) {
            List<String> texts = size.texts().after();
            int blocks = texts.stream()
                    .mapToInt(t -> Chapters.parse(t).blocks().size())
                    .sum();
            int bytes = texts.stream()
                    .mapToInt(t -> t.getBytes(StandardCharsets.UTF_8).length)
                    .sum();
            String line = String.format(Locale.ROOT, "%s: %d blocks, %d bytes%n", size, blocks, bytes);
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).print(line);
        }
    }
}
