package id.masterplan.bench.prose;

import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Q13: how time grows with the length of a chapter, from 1,250 lines a side: {@code [longest, in lines]}. Time is that of the
 * processor, so that a busy machine tells the same.
 */
public final class ScaleBench {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private ScaleBench() {}

    /** Prints a row for each doubling. */
    public static void main(String[] arguments) {
        int longest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        double last = 0;
        for (int warm = 0; warm < 6; warm++) {
            once(1_250);
        }
        for (int lines = 1_250; lines <= longest; lines *= 2) {
            double seconds = Math.min(once(lines), Math.min(once(lines), once(lines)));
            OUT.println(String.format(
                    Locale.ROOT,
                    "%6d lines a side: %6.2f s%s",
                    lines,
                    seconds,
                    last > 0 ? String.format(Locale.ROOT, ", %.2f times the last", seconds / last) : ""));
            last = seconds;
        }
    }

    private static double once(int lines) {
        Sizes.Texts texts = Sizes.chapter(Integer.MAX_VALUE, lines);
        Document before =
                new Document("bab", "Bab", Chapters.parse(texts.before().get(0)));
        Document after = new Document("bab", "Bab", Chapters.parse(texts.after().get(0)));
        long start = THREAD.getCurrentThreadCpuTime();
        List<DocumentDiff> diffs =
                ProseComparison.of(List.of(new ProseComparison.Pair(Optional.of(before), Optional.of(after))));
        if (diffs.size() != 1) {
            throw new IllegalStateException("no answer");
        }
        return (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
