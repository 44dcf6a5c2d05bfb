package id.masterplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Edition;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SumsTest {
    private static final Map<ChangeKind, ChangeKind> MIRROR = new EnumMap<>(Map.ofEntries(
            Map.entry(ChangeKind.BUDGET_ADDED, ChangeKind.BUDGET_REMOVED),
            Map.entry(ChangeKind.ACTION_ADDED, ChangeKind.ACTION_REMOVED),
            Map.entry(ChangeKind.TARGET_RAISED, ChangeKind.TARGET_LOWERED),
            Map.entry(ChangeKind.COUNTING_CHANGED, ChangeKind.COUNTING_CHANGED),
            Map.entry(ChangeKind.TOTAL_CHANGED, ChangeKind.TOTAL_CHANGED),
            Map.entry(ChangeKind.BUDGET_INCREASED, ChangeKind.BUDGET_DECREASED)));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_rows_of_money_add_up_to_the_difference_of_the_totals(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        EditionDiff diff = Comparison.of(plans.edition("2018", "2012"), plans.edition("2021", "2018"));
        BigDecimal rows = BigDecimal.ZERO;
        for (ItemDiff item : diff.items()) {
            for (Change change : item.changes()) {
                if (change.path().matches("budget/[^/]+/[^/]+")) {
                    rows = rows.add(amount(change.after())).subtract(amount(change.before()));
                }
            }
        }
        Summary summary = diff.summary();
        assertThat(rows).isEqualByComparingTo(summary.budgetAfter().subtract(summary.budgetBefore()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_difference_of_money_is_what_its_row_says(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        EditionDiff diff = Comparison.of(plans.edition("2018", "2012"), plans.edition("2021", "2018"));
        diff.items().stream()
                .flatMap(i -> i.changes().stream())
                .filter(c -> c.delta().filter(d -> d.unit().equals("Rp")).isPresent())
                .forEach(c -> assertThat(c.delta().get().amount())
                        .isEqualByComparingTo(amount(c.after()).subtract(amount(c.before()))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swapped_editions_mirror_the_counts(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        Edition before = plans.edition("2018", "2012");
        Edition after = plans.edition("2021", "2018");
        Summary there = Comparison.of(before, after).summary();
        Summary back = Comparison.of(after, before).summary();
        assertThat(back.items().get(Fate.ADDED)).isEqualTo(there.items().get(Fate.REMOVED));
        assertThat(back.items().get(Fate.REMOVED)).isEqualTo(there.items().get(Fate.ADDED));
        assertThat(back.items().get(Fate.MERGED)).isEqualTo(there.items().get(Fate.SPLIT));
        assertThat(back.items().get(Fate.UNCHANGED)).isEqualTo(there.items().get(Fate.UNCHANGED));
        MIRROR.forEach((a, b) -> {
            assertThat(back.changes().get(a)).isEqualTo(there.changes().get(b));
            assertThat(back.changes().get(b)).isEqualTo(there.changes().get(a));
        });
        assertThat(back.budgetAfter()).isEqualByComparingTo(there.budgetBefore());
    }

    private static BigDecimal amount(Optional<Value> value) {
        return value.flatMap(Values::number).orElse(BigDecimal.ZERO);
    }

    /** Money that moved to another year counts for both; so does money that comes from another source. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_rows_of_money_add_up_to_the_difference_of_each_year_and_of_each_source(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        Edition before = plans.edition("2018", "2012");
        Edition after = plans.edition("2021", "2018");
        for (int part = 1; part <= 2; part++) {
            Map<String, BigDecimal> rows = new TreeMap<>();
            for (ItemDiff item : Comparison.of(before, after).items()) {
                for (Change change : item.changes()) {
                    if (change.path().matches("budget/[^/]+/[^/]+")) {
                        String was = change.otherEnd().map(OtherEnd::path).orElse(change.path());
                        rows.merge(part(change.path(), part), amount(change.after()), BigDecimal::add);
                        rows.merge(part(was, part), amount(change.before()).negate(), BigDecimal::add);
                    }
                }
            }
            add(rows, before, part, BigDecimal.ONE);
            add(rows, after, part, BigDecimal.ONE.negate());
            assertThat(rows.values()).allMatch(sum -> sum.signum() == 0);
        }
    }

    private static String part(String path, int part) {
        return path.split("[/~]", -1)[part];
    }

    private static void add(Map<String, BigDecimal> sums, Edition edition, int part, BigDecimal sign) {
        edition.programmes().stream()
                .flatMap(p -> p.budget().stream())
                .forEach(l -> sums.merge(
                        part("budget/" + l.year() + "/" + l.source(), part),
                        amount(Optional.of(l.amount())).multiply(sign),
                        BigDecimal::add));
    }
}
