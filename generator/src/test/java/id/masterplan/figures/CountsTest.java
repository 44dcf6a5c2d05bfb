package id.masterplan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.CountTotal;
import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kabupaten Batang 2022 prints counts and percentages, Kabupaten Kebumen 2022 pairs of counts. */
class CountsTest {
    private static final List<CountTotal> BATANG = List.of(
            row("governance", "39", "", "89.7"),
            row("branding", "7", "", "85.7"),
            row("economy", "10", "", "80"),
            row("living", "6", "", "83.3"),
            row("society", "12", "", "83.3"),
            row("environment", "6", "", "100"));

    @Test
    void batang_realised_70_of_80() {
        assertThat(BATANG.stream().map(r -> Counts.realised(r).orElseThrow().intValueExact()))
                .containsExactly(35, 6, 8, 5, 10, 6);
        Counts counts = Counts.of(BATANG);
        assertThat(counts.planned().number().orElseThrow()).isEqualByComparingTo("80");
        assertThat(counts.realised().number().orElseThrow()).isEqualByComparingTo("70");
    }

    @Test
    void a_total_is_weighted_by_count_and_no_mean_of_percentages() {
        assertThat(Counts.of(BATANG).percent().number().orElseThrow()).isEqualByComparingTo("87.5");
        Recomputed mean = Counts.average(Stream.of("89.7", "85.7", "80", "83.3", "83.3", "100")
                .map(BigDecimal::new)
                .toList());
        assertThat(mean.number().orElseThrow()).isEqualByComparingTo("87");
    }

    @Test
    void kebumen_pairs_of_counts_give_their_percentages() {
        assertThat(Counts.percent(row("living", "7", "6", "")).number().orElseThrow())
                .isEqualByComparingTo("85.7142857143");
        assertThat(Counts.percent(row("economy", "10", "9", "")).number().orElseThrow())
                .isEqualByComparingTo("90");
        assertThat(Counts.percent(row("branding", "9", "9", "")).number().orElseThrow())
                .isEqualByComparingTo("100");
    }

    @Test
    void a_percentage_that_no_whole_number_gives_stands_for_no_count() {
        assertThat(Counts.realised(row("living", "6", "", "50.4"))).isEmpty();
    }

    @Test
    void a_row_without_counts_is_named_and_a_total_is_no_part() {
        Recomputed gap = Counts.of(List.of(row("living", "", "", "83.3"))).percent();
        assertThat(gap).isEqualTo(new Recomputed.Incomplete(Gap.Kind.COUNT, "living"));
        Counts counts = Counts.of(List.of(row("living", "7", "6", ""), row("", "7", "6", "")));
        assertThat(counts.planned().number().orElseThrow()).isEqualByComparingTo("7");
    }

    private static CountTotal row(String dimension, String planned, String realised, String percent) {
        return new CountTotal(
                Optional.of(dimension).filter(d -> !d.isEmpty()).map(ItemId::new),
                Optional.empty(),
                number(planned),
                number(realised),
                number(percent),
                Optional.empty());
    }

    private static Optional<Value> number(String number) {
        return Optional.of(number).filter(n -> !n.isEmpty()).map(n -> Value.of(new BigDecimal(n)));
    }
}
