package id.masterplan.site;

import id.masterplan.diff.Change;
import id.masterplan.model.Weight;
import id.masterplan.site.view.TargetTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changed targets of an indicator as one table with a column for each year, where there are several. */
final class TargetTables {
    private static final Pattern TARGET = Pattern.compile("(indicators/[^/]+)/targets/(\\d{4})");
    /** More would not fit beside each other. */
    private static final int MOST_YEARS = 12;

    private final FieldRows rows;
    private final Labels labels;

    TargetTables(FieldRows rows, Labels labels) {
        this.rows = rows;
        this.labels = labels;
    }

    /** The tables, in the order of the indicators. */
    List<TargetTable> of(List<Change> changes) {
        return tabled(changes).values().stream().map(this::table).toList();
    }

    /** The changes that stand in none of the tables. */
    List<Change> others(List<Change> changes) {
        List<Change> tabled =
                tabled(changes).values().stream().flatMap(List::stream).toList();
        return changes.stream().filter(change -> !tabled.contains(change)).toList();
    }

    /** Whether a change is of a target of an indicator of which a target changed that matters more. */
    static boolean besideOthers(Change change, List<Change> changes) {
        String indicator = part(change, 1);
        return !indicator.isEmpty()
                && changes.stream()
                        .anyMatch(other -> other.weight() != Weight.EDITORIAL
                                && part(other, 1).equals(indicator));
    }

    private static Map<String, List<Change>> tabled(List<Change> changes) {
        Map<String, List<Change>> targets = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> TARGET.matcher(change.path()).matches())
                .collect(Collectors.groupingBy(change -> part(change, 1), LinkedHashMap::new, Collectors.toList()))
                .forEach((indicator, own) -> {
                    long years = own.stream()
                            .map(change -> part(change, 2))
                            .distinct()
                            .count();
                    if (years == own.size() && years > 1 && years <= MOST_YEARS) {
                        targets.put(indicator, own);
                    }
                });
        return targets;
    }

    private TargetTable table(List<Change> changes) {
        List<Change> byYear = changes.stream()
                .sorted(Comparator.comparing(change -> part(change, 2)))
                .toList();
        return new TargetTable(
                labels.word("compare.targets", changes.get(0).part().orElse("")),
                byYear.stream().map(change -> part(change, 2)).toList(),
                rows.of(byYear));
    }

    private static String part(Change change, int group) {
        Matcher target = TARGET.matcher(change.path());
        return target.matches() ? target.group(group) : "";
    }
}
