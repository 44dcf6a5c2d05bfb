package id.masterplan.bench.prose;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import id.masterplan.text.WordBag;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How alike a block and its later self are, beside the most alike wrong block of the same text; the thresholds of the
 * comparison come from here: {@code <folder of bare repositories> [revisions each]}. A true pair is a single paragraph between
 * two blocks that did not change.
 */
public final class SimilarityBench {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int LONG = 12;

    /** A true pair with the best wrong one. */
    private record Sample(int words, double right, double wrong) {}

    private SimilarityBench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        List<Sample> samples = new ArrayList<>();
        for (Revision revision : RealRevisions.revisions(Path.of(arguments[0]), count)) {
            Optional<Prose> before =
                    MarkdownReader.read("b.md", revision.before(), 1).prose();
            Optional<Prose> after =
                    MarkdownReader.read("a.md", revision.after(), 1).prose();
            if (before.isPresent() && after.isPresent()) {
                add(before.get().blocks(), after.get().blocks(), samples);
            }
        }
        print(
                String.format(Locale.ROOT, "real, %d words or more", LONG),
                samples.stream().filter(s -> s.words() >= LONG).toList());
        print(
                "real, 4 to 11 words",
                samples.stream().filter(s -> s.words() >= 4 && s.words() < LONG).toList());
        List<Sample> made = new ArrayList<>();
        for (Families family : List.of(Families.EDITS_5, Families.EDITS_15, Families.EDITS_30, Families.MOVES_EDITED)) {
            family.cases(100).forEach(c -> made(c, made));
        }
        print(
                "made up, 12 words or more",
                made.stream().filter(s -> s.words() >= LONG).toList());
        print(
                "made up, 4 to 11 words",
                made.stream().filter(s -> s.words() >= 4 && s.words() < LONG).toList());
    }

    private static void made(Case made, List<Sample> samples) {
        var before = Alignment.blocks(made.truth().before());
        var after = Alignment.blocks(made.truth().after());
        for (Truth.Link link : made.truth().links()) {
            Block b = before.get(link.before());
            Block a = after.get(link.after());
            if (b instanceof Block.Paragraph && !b.equals(a)) {
                samples.add(sample(b, a, List.copyOf(after.values())));
            }
        }
    }

    private static void add(List<Block> before, List<Block> after, List<Sample> samples) {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        if (before.size() - head - tail == 1
                && after.size() - head - tail == 1
                && before.get(head) instanceof Block.Paragraph
                && after.get(head) instanceof Block.Paragraph) {
            samples.add(sample(before.get(head), after.get(head), after));
        }
    }

    private static Sample sample(Block before, Block after, List<Block> all) {
        WordBag bag = WordBag.of(Visible.of(before));
        double wrong = 0;
        for (Block other : all) {
            if (other instanceof Block.Paragraph && !other.equals(after) && !other.equals(before)) {
                wrong = Math.max(wrong, bag.dice(WordBag.of(Visible.of(other))));
            }
        }
        return new Sample(bag.size(), bag.dice(WordBag.of(Visible.of(after))), wrong);
    }

    private static void print(String name, List<Sample> samples) {
        OUT.println(String.format(Locale.ROOT, "%n%s: %d pairs", name, samples.size()));
        for (int percent = 20; percent <= 90; percent += 5) {
            double bar = percent / 100.0;
            long missed = samples.stream().filter(s -> s.right() < bar).count();
            long passes = samples.stream().filter(s -> s.wrong() >= bar).count();
            long beats = samples.stream()
                    .filter(s -> s.wrong() >= bar && s.wrong() + 0.05 >= s.right())
                    .count();
            OUT.println(String.format(
                    Locale.ROOT,
                    "  %.2f  true pair missed %5.1f %%   a wrong one passes %5.1f %%   and comes within 0.05 of the true %5.1f %%",
                    bar,
                    100.0 * missed / Math.max(1, samples.size()),
                    100.0 * passes / Math.max(1, samples.size()),
                    100.0 * beats / Math.max(1, samples.size())));
        }
    }
}
