package id.masterplan.bench.prose;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints the measures of the product with their targets: {@code [cases a family] [failures to show]}. */
public final class Report {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Report() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        Quality quality = Quality.of(count);
        rows(quality).forEach(OUT::println);
        Noise noise = Noise.of(count);
        noise.rows().forEach(OUT::println);
        quality.failures.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Quality.Failure::measure, java.util.TreeMap::new, java.util.stream.Collectors.toList()))
                .forEach((measure, failures) -> {
                    say("%n== %s: %d cases fail", measure, failures.size());
                    failures.stream()
                            .sorted(java.util.Comparator.comparingInt(
                                    f -> f.made().steps().size()))
                            .limit(shown)
                            .forEach(f -> say(
                                    "  seed %d %s%n    %s",
                                    f.made().seed(),
                                    f.made().log(),
                                    f.what().substring(0, Math.min(600, f.what().length()))));
                });
    }

    /** A line for each measure. */
    static List<String> rows(Quality q) {
        List<String> rows = new ArrayList<>();
        rows.add(line("Q1 round trip", "0 broken", q.brokenTrips + " of " + q.cases));
        rows.add(line("Q1 from JSON and HTML", "0 broken", q.brokenPages + " of " + q.cases));
        rows.add(line("Q4 marking", "median 1.10, p95 1.60", q.marking.toString()));
        rows.add(line("Q5 moves, exact", "F1 0.98", q.moves.get(Families.MOVES).toString()));
        rows.add(line(
                "Q5 moves, edited",
                "F1 0.92",
                q.moves.get(Families.MOVES_EDITED).toString()));
        rows.add(line("Q5 moves, stacked", "-", q.moves.get(Families.STACKED).toString()));
        rows.add(line(
                "Q6 alignment, 5 %",
                "F1 0.99", q.alignment.get(Families.EDITS_5).toString()));
        rows.add(line(
                "Q6 alignment, 15 %",
                "F1 0.97", q.alignment.get(Families.EDITS_15).toString()));
        rows.add(line(
                "Q6 alignment, 30 %",
                "F1 0.94", q.alignment.get(Families.EDITS_30).toString()));
        rows.add(line(
                "Q6 alignment, stacked", "-", q.alignment.get(Families.STACKED).toString()));
        rows.add(line("Q7 splits, merges", "P 0.97, R 0.92", q.partings.toString()));
        rows.add(line("Q8 rows", "F1 0.99", q.grids.rows.toString()));
        rows.add(line("Q8 columns", "F1 0.99", q.grids.columns.toString()));
        rows.add(line("Q8 cells", "F1 0.98", q.grids.cells.toString()));
        rows.add(line("Q8 items", "F1 0.98", q.trees.items.toString()));
        rows.add(line("Q8 depths", "F1 0.98", q.trees.depths.toString()));
        rows.add(line("Q9 cuts", "0", String.valueOf(q.cuts)));
        rows.add(line("Q10 islands", "1.25", q.islands.toString()));
        rows.add(line("Q12 symmetry", "0 differ", q.asymmetries + " of " + q.cases));
        rows.add(line("Q12 determinism", "0 differ", q.unstable + " of " + q.cases));
        return rows;
    }

    static String line(String measure, String target, String reached) {
        return String.format(Locale.ROOT, "%-24s %-24s %s", measure, target, reached);
    }

    private static void say(String format, Object... arguments) {
        OUT.println(String.format(Locale.ROOT, format, arguments));
    }
}
