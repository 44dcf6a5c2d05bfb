package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.List;
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

    /** How many blocks the later texts have. */
    static int blocks(Sizes size) {
        List<Block> blocks = new ArrayList<>();
        size.texts().after().forEach(t -> blocks.addAll(Chapters.parse(t).blocks()));
        return blocks.size();
    }
}
