package id.masterplan.bench.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Q13 without a clock: what a comparison takes from memory counts what it does, the same on a busy machine. */
class GrowthTest {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static ProseComparison.Pair pair(int lines) {
        Sizes.Texts texts = Sizes.chapter(Integer.MAX_VALUE, lines);
        return new ProseComparison.Pair(
                Optional.of(
                        new Document("bab", "Bab", Chapters.parse(texts.before().get(0)))),
                Optional.of(
                        new Document("bab", "Bab", Chapters.parse(texts.after().get(0)))));
    }

    private static double taken(ProseComparison.Pair pair) {
        long start = THREAD.getCurrentThreadAllocatedBytes();
        List<DocumentDiff> diffs = ProseComparison.of(List.of(pair));
        long end = THREAD.getCurrentThreadAllocatedBytes();
        assertThat(diffs).hasSize(1);
        return end - start;
    }

    @Test
    void twice_the_text_takes_no_more_than_two_and_a_half_times_the_work() {
        taken(pair(1_250));
        double small = taken(pair(2_500));
        double middle = taken(pair(5_000));
        double large = taken(pair(10_000));
        assertThat(middle / small).isLessThanOrEqualTo(2.6);
        assertThat(large / middle).isLessThanOrEqualTo(2.6);
    }
}
