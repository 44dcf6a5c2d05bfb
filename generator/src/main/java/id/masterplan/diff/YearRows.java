package id.masterplan.diff;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Compares the years of an item: when it starts, when it ends, and the years between. */
final class YearRows {
    private final FieldDiff rows;

    YearRows(FieldDiff rows) {
        this.rows = rows;
    }

    void compare(Field before, Field after) {
        NavigableSet<Integer> a = years(before);
        NavigableSet<Integer> b = years(after);
        int start = Integer.compare(b.first(), a.first());
        int end = Integer.compare(b.last(), a.last());
        if (start != 0) {
            rows.add(
                    start > 0 ? ChangeKind.STARTS_LATER : ChangeKind.STARTS_EARLIER,
                    year(before, a.first()),
                    year(after, b.first()));
        }
        if (end != 0) {
            rows.add(
                    end > 0 ? ChangeKind.ENDS_LATER : ChangeKind.ENDS_EARLIER,
                    year(before, a.last()),
                    year(after, b.last()));
        }
        int from = Math.max(a.first(), b.first());
        int to = Math.min(a.last(), b.last());
        if (from > to) {
            rows.add(ChangeKind.YEARS_CHANGED, before, after);
            return;
        }
        NavigableSet<Integer> left = new TreeSet<>(a.subSet(from, true, to, true));
        NavigableSet<Integer> taken = new TreeSet<>(b.subSet(from, true, to, true));
        left.removeAll(b);
        taken.removeAll(a);
        if (!left.isEmpty() || !taken.isEmpty()) {
            ChangeKind kind = taken.isEmpty()
                    ? ChangeKind.GAP_OPENED
                    : left.isEmpty() ? ChangeKind.GAP_CLOSED : ChangeKind.YEARS_CHANGED;
            rows.add(kind, before, after);
        }
    }

    /** The first of the years alone. */
    static Field first(Field field) {
        return year(field, years(field).first());
    }

    /** The last of the years alone. */
    static Field last(Field field) {
        return year(field, years(field).last());
    }

    private static Field year(Field field, int year) {
        return field.with(Value.of(BigDecimal.valueOf(year)));
    }

    private static NavigableSet<Integer> years(Field field) {
        NavigableSet<Integer> years = new TreeSet<>();
        if (field.value() instanceof Value.Text text) {
            for (String year : text.text().split(", ", -1)) {
                years.add(Integer.valueOf(year));
            }
        }
        return years;
    }
}
