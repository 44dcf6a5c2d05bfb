package id.masterplan.figures;

import id.masterplan.model.CountTotal;
import id.masterplan.model.ItemId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Totals weighted by count. Kabupaten Batang 2022 realised 89.7, 85.7, 80, 83.3, 83.3 and 100 % of 39, 7, 10, 6, 12 and
 * 6 programmes: 70 of 80, which is 87.5 %, not the mean 87.0 of the percentages.
 */
public final class Counts {
    private final List<CountTotal> rows;

    private Counts(List<CountTotal> rows) {
        this.rows = rows;
    }

    /** The counts of the parts of a table: its rows for one dimension each. */
    public static Counts of(List<CountTotal> totals) {
        return new Counts(totals.stream().filter(t -> t.dimension().isPresent()).toList());
    }

    /** How many of a row were planned. */
    public static Optional<BigDecimal> planned(CountTotal row) {
        return row.planned().flatMap(Numbers::of);
    }

    /** How many of a row were realised: as printed, or the whole number that the printed percentage stands for. */
    public static Optional<BigDecimal> realised(CountTotal row) {
        if (row.realised().isPresent()) {
            return row.realised().flatMap(Numbers::of);
        }
        Optional<BigDecimal> percent = row.percent().flatMap(Numbers::of);
        Optional<BigDecimal> planned = planned(row).filter(p -> p.signum() > 0);
        if (percent.isEmpty() || planned.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal count = planned.get().multiply(percent.get()).divide(Numbers.HUNDRED, 0, RoundingMode.HALF_UP);
        BigDecimal back = Numbers.percent(count, planned.get());
        boolean exact = back.subtract(percent.get()).abs().compareTo(Tolerance.wholeDigit(percent.get())) < 0;
        return exact ? Optional.of(count) : Optional.empty();
    }

    /** The percentage of a row: realised / planned × 100. */
    public static Recomputed percent(CountTotal row) {
        return percent(planned(row), realised(row), name(row));
    }

    /** All that was planned. */
    public Recomputed planned() {
        List<Gap> gaps = new ArrayList<>();
        List<BigDecimal> counts = new ArrayList<>();
        rows.forEach(r -> planned(r).ifPresentOrElse(counts::add, () -> gaps.add(gap(r))));
        return sum(counts, gaps);
    }

    /** All that was realised. */
    public Recomputed realised() {
        List<Gap> gaps = new ArrayList<>();
        List<BigDecimal> counts = new ArrayList<>();
        rows.forEach(r -> realised(r).ifPresentOrElse(counts::add, () -> gaps.add(gap(r))));
        return sum(counts, gaps);
    }

    /** The percentage of all: the sum of what was realised / the sum of what was planned × 100. */
    public Recomputed percent() {
        if (planned() instanceof Recomputed.Computed planned && realised() instanceof Recomputed.Computed realised) {
            return percent(Optional.of(planned.exact()), Optional.of(realised.exact()), "");
        }
        return planned() instanceof Recomputed.Incomplete gap ? gap : realised();
    }

    /** The mean of percentages, as tables print beside their rows; every row counts once. */
    public static Recomputed average(List<BigDecimal> percentages) {
        return percentages.isEmpty()
                ? new Recomputed.Incomplete(Gap.Kind.COUNT, "")
                : new Recomputed.Computed(Numbers.mean(percentages));
    }

    private static Recomputed percent(Optional<BigDecimal> planned, Optional<BigDecimal> realised, String name) {
        if (planned.isEmpty() || realised.isEmpty()) {
            return new Recomputed.Incomplete(Gap.Kind.COUNT, name);
        }
        return planned.get().signum() == 0
                ? new Recomputed.NotComparable(Obstacle.ZERO_TARGET)
                : new Recomputed.Computed(Numbers.percent(realised.get(), planned.get()));
    }

    private Recomputed sum(List<BigDecimal> counts, List<Gap> gaps) {
        if (rows.isEmpty()) {
            return new Recomputed.Incomplete(Gap.Kind.COUNT, "");
        }
        return gaps.isEmpty() ? new Recomputed.Computed(Numbers.sum(counts)) : new Recomputed.Incomplete(gaps);
    }

    private static Gap gap(CountTotal row) {
        return new Gap(Gap.Kind.COUNT, name(row));
    }

    private static String name(CountTotal row) {
        return row.dimension().map(ItemId::text).or(row::label).orElse("");
    }
}
