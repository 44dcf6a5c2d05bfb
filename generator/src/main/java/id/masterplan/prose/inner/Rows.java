package id.masterplan.prose.inner;

import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which rows of two tables belong together: by a column that names them, else by likeness. */
final class Rows {
    /** Rows pair from this similarity on; own starting value. */
    private static final double SIM_ROW = 0.50;

    /** A column names rows where so many of its values stand on both sides; own starting value. */
    private static final double ROW_KEY_OVERLAP = 0.30;

    private static final Set<String> RUNNING = Set.of("no", "no.", "nomor", "#", "urut", "no urut", "nomor urut");
    private static final Set<String> NAMES =
            Set.of("kode", "id", "no", "nomor", "tahun", "urut", "bab", "pasal", "code");
    private static final List<String> NAMED = List.of("kode", "id", "indikator", "program");

    private final Grid before;
    private final Grid after;
    private final List<Lcs.Pair> columns;

    Rows(Grid before, Grid after, List<Lcs.Pair> columns) {
        this.before = before;
        this.after = after;
        this.columns = columns;
    }

    /** The pairs of rows, the first below the header being 0. */
    static Matching.Result of(Grid before, Grid after, List<Lcs.Pair> columns) {
        return new Rows(before, after, columns).match();
    }

    private Matching.Result match() {
        List<Lcs.Pair> telling = columns.stream().filter(c -> !isRunning(c)).toList();
        List<Lcs.Pair> told = telling.isEmpty() ? columns : telling;
        List<Integer> one = told.stream().map(Lcs.Pair::before).toList();
        List<Integer> other = told.stream().map(Lcs.Pair::after).toList();
        List<Lcs.Pair> known = key(telling).map(this::byKey).orElse(List.of());
        boolean all = columns.isEmpty();
        return Matching.of(
                before.nodes(all ? places(before) : one), after.nodes(all ? places(after) : other), known, SIM_ROW);
    }

    private static List<Integer> places(Grid grid) {
        List<Integer> places = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            places.add(c);
        }
        return places;
    }

    /** A column that counts the rows, which says nothing of them. */
    private boolean isRunning(Lcs.Pair column) {
        return RUNNING.contains(before.said(0, column.before()))
                || (counts(before.column(column.before())) && counts(after.column(column.after())));
    }

    /** Whether the numbers of a column tell which row it is, and not how much there is of something. */
    boolean isNaming(Lcs.Pair column) {
        return isName(before.said(0, column.before())) || isName(after.said(0, column.after())) || isRunning(column);
    }

    private static boolean isName(String header) {
        return NAMES.contains(header.split("[ .]", 2)[0]);
    }

    private static boolean counts(List<String> values) {
        int expected = 1;
        for (String value : values) {
            if (!value.isEmpty() && !value.replaceAll("[.)]$", "").equals(String.valueOf(expected++))) {
                return false;
            }
        }
        return expected > 2;
    }

    private Optional<Lcs.Pair> key(List<Lcs.Pair> telling) {
        return telling.stream()
                .sorted(Comparator.comparingInt(this::rank).thenComparingInt(Lcs.Pair::before))
                .filter(this::isKey)
                .findFirst();
    }

    private int rank(Lcs.Pair column) {
        int rank = NAMED.indexOf(before.said(0, column.before()).split(" ", 2)[0]);
        return rank < 0 ? NAMED.size() : rank;
    }

    private boolean isKey(Lcs.Pair column) {
        Map<String, Integer> one = places(before.column(column.before()));
        Map<String, Integer> other = places(after.column(column.after()));
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        long shared = one.keySet().stream().filter(other::containsKey).count();
        return shared >= ROW_KEY_OVERLAP * Math.min(one.size(), other.size()) && !contradicted(column, one, other);
    }

    /** Value to place; empty where a value stands twice or most rows have none. */
    private static Map<String, Integer> places(List<String> values) {
        Map<String, Integer> places = new HashMap<>();
        int empty = 0;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            empty += value.isEmpty() ? 1 : 0;
            if (!value.isEmpty() && places.put(value, i) != null) {
                return Map.of();
            }
        }
        return 2 * empty > values.size() ? Map.of() : places;
    }

    /** Whether more rows went on under another value than stayed under theirs: codes were given out anew. */
    private boolean contradicted(Lcs.Pair column, Map<String, Integer> one, Map<String, Integer> other) {
        List<Lcs.Pair> rest =
                columns.stream().filter(c -> !c.equals(column) && !isRunning(c)).toList();
        Map<String, Integer> contents = new HashMap<>();
        other.forEach((value, row) -> contents.merge(rest(after, row, rest, false), row, (a, b) -> -1));
        int stayed = 0;
        int went = 0;
        for (Map.Entry<String, Integer> entry : one.entrySet()) {
            String content = rest(before, entry.getValue(), rest, true);
            int place = content.isBlank() ? -1 : contents.getOrDefault(content, -1);
            boolean here = place >= 0 && place == other.getOrDefault(entry.getKey(), -1);
            stayed += here ? 1 : 0;
            went += place >= 0 && !here && other.containsKey(entry.getKey()) ? 1 : 0;
        }
        return went > stayed;
    }

    private static String rest(Grid grid, int row, List<Lcs.Pair> columns, boolean earlier) {
        StringBuilder rest = new StringBuilder();
        columns.forEach(c -> rest.append(grid.said(row + 1, earlier ? c.before() : c.after()))
                .append('\n'));
        return rest.toString();
    }

    private List<Lcs.Pair> byKey(Lcs.Pair column) {
        Map<String, Integer> one = places(before.column(column.before()));
        Map<String, Integer> other = places(after.column(column.after()));
        List<Lcs.Pair> pairs = new ArrayList<>();
        one.forEach((value, a) -> {
            int b = other.getOrDefault(value, -1);
            if (b >= 0) {
                pairs.add(new Lcs.Pair(a, b));
            }
        });
        return pairs;
    }
}
