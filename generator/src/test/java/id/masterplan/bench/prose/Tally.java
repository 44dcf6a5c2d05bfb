package id.masterplan.bench.prose;

import id.masterplan.prose.change.Document;
import id.masterplan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The measures that any tool can be held to, summed over pairs. */
final class Tally {
    private final Ratios made = new Ratios();
    private final Ratios real = new Ratios();
    private final Map<String, Counter> moves = new TreeMap<>();
    private final Map<String, int[]> told = new TreeMap<>();
    private final Ratios islands = new Ratios();
    private int swapped;
    private int asymmetric;
    private int texts;
    private int broken;
    private int errors;
    private int cut;
    private long cuts;

    void add(
            String family,
            List<Document> before,
            List<Document> after,
            Set<String> moved,
            Optional<Truth> truth,
            Tool.Answer answer) {
        errors += answer.error().isPresent() ? 1 : 0;
        boolean kinds = family.startsWith("only ") || family.startsWith("noop ");
        if (kinds || family.equals("real noop") || family.equals("real marks")) {
            int[] counts = told.computeIfAbsent(family, f -> new int[2]);
            counts[0] += answer.told() ? 1 : 0;
            counts[1]++;
        }
        if (kinds || family.equals("real noop") || family.equals("real marks")) {
            return;
        }
        broken += whole(before, answer, false) && whole(after, answer, true) ? 0 : 1;
        int here = Cuts.of(answer.strips()).size();
        cuts += here;
        cut += here > 0 ? 1 : 0;
        texts++;
        long shortest = Marking.shortest(before, after);
        if (family.equals("real words") || family.equals("real order")) {
            real.add(Marking.marked(answer.strips()), shortest);
        } else {
            made.add(Marking.marked(answer.strips()), shortest);
        }
        if (family.equals("MOVES") || family.equals("MOVES_EDITED")) {
            truth.ifPresent(
                    t -> moves.computeIfAbsent(family, f -> new Counter()).add(Moved.of(t, moved)));
        }
    }

    /** Q10, of a pair in which so many words were edited. */
    void islands(Tool.Answer answer, long edits) {
        islands.add(Islands.of(answer.strips()), edits);
    }

    /** Q12, of a pair and of the same the other way round. */
    void mirrored(Tool.Answer there, Tool.Answer back) {
        swapped++;
        boolean same = letters(there, Span.Op.INSERTED) == letters(back, Span.Op.DELETED)
                && letters(there, Span.Op.DELETED) == letters(back, Span.Op.INSERTED);
        asymmetric += same ? 0 : 1;
    }

    private static long letters(Tool.Answer answer, Span.Op op) {
        return answer.strips().stream()
                .flatMap(s -> s.spans().stream())
                .filter(s -> s.op() == op)
                .mapToLong(s -> Marking.letters(s.text()))
                .sum();
    }

    /** Whether a side can be read off the answer; blanks, and the order of moved strips, aside. */
    private static boolean whole(List<Document> documents, Tool.Answer answer, boolean later) {
        String meant = documents.stream().map(d -> Visible.of(d.body())).collect(Collectors.joining("\n"));
        String read = answer.strips().stream()
                .map(s -> later ? s.after() : s.before())
                .collect(Collectors.joining("\n"));
        return letters(meant).equals(letters(read));
    }

    private static Map<Integer, Long> letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .boxed()
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(row("Q1 texts not whole", broken + " of " + texts + (errors > 0 ? ", errors " + errors : "")));
        told.forEach((family, counts) -> rows.add(row("Q2/Q3 told, " + family, counts[0] + " of " + counts[1])));
        rows.add(row("Q4 marking, made up", made.toString()));
        rows.add(row("Q4 marking, real", real.toString()));
        moves.forEach((family, counter) -> rows.add(row("Q5 " + family, counter.toString())));
        rows.add(row("Q9 cuts", cuts + " in " + cut + " of " + texts));
        rows.add(row("Q10 islands", islands.toString()));
        rows.add(row("Q12 asymmetric", asymmetric + " of " + swapped));
        return rows;
    }

    private static String row(String name, String value) {
        return String.format(Locale.ROOT, "  %-28s %s", name, value);
    }
}
