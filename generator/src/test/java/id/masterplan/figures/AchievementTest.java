package id.masterplan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Direction;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the realisation table of Kota Bogor 2017–2021. */
class AchievementTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fibre network, 59, 125, 212",
        "joined applications, 40, 108, 270",
        "festival, 29, 17, 59",
        "environment index, 57, 55, 97",
        "waste handled, 75.7, 73.7, 97",
        "sewer connections, 260454, 193324, 74.23",
        "gas vehicles, 34, 0, 0"
    })
    void a_printed_percentage_lies_within_a_point_of_the_computed_one(
            String row, String target, String actual, String printed) {
        Recomputed own = Achievement.percent(number(target), number(actual));
        assertThat(new Beside(number(printed), own, Tolerance.POINT).differs())
                .as(row)
                .isFalse();
    }

    @Test
    void more_than_the_target_is_more_than_a_hundred() {
        assertThat(Achievement.percent(number("59"), number("125")).number().orElseThrow())
                .isEqualByComparingTo("211.8644067797");
    }

    @Test
    void counted_parts_are_added_up_part_by_part() {
        Value target = parts("sekolah", 20, "gedung", 10, "pasar", 8);
        Value actual = parts("sekolah", 45, "gedung", 15, "pasar", 8);
        assertThat(Achievement.percent(target, actual).number().orElseThrow()).isEqualByComparingTo("178.9473684211");
        assertThat(Achievement.percent(target, parts("sekolah", 45)))
                .isEqualTo(new Recomputed.NotComparable(Obstacle.OTHER_PARTS));
    }

    @Test
    void words_have_no_percentage() {
        assertThat(Achievement.percent(number("100"), Value.of("Terealisasi")))
                .isEqualTo(new Recomputed.NotComparable(Obstacle.TEXT));
    }

    @Test
    void a_missing_side_is_named() {
        Value missing = new Value.Missing("tidak dicetak", Optional.empty());
        assertThat(Achievement.percent(number("1"), missing)).isEqualTo(new Recomputed.Incomplete(Gap.Kind.ACTUAL, ""));
        assertThat(Achievement.remainder(missing, number("1")))
                .isEqualTo(new Recomputed.Incomplete(Gap.Kind.TARGET, ""));
    }

    @Test
    void ranges_rankings_zeros_and_less_is_better_are_not_computed() {
        Value range = new Value.Range(Optional.of(BigDecimal.ONE), Optional.empty(), Optional.empty());
        assertThat(Achievement.percent(range, number("1"))).isEqualTo(new Recomputed.NotComparable(Obstacle.RANGE));
        Value rank = new Value.Rank(3, Optional.of(35), Optional.empty());
        assertThat(Achievement.percent(number("3"), rank)).isEqualTo(new Recomputed.NotComparable(Obstacle.RANK));
        assertThat(Achievement.percent(number("0"), number("1")))
                .isEqualTo(new Recomputed.NotComparable(Obstacle.ZERO_TARGET));
        assertThat(Achievement.percent(number("7"), number("8"), Direction.DOWN))
                .isEqualTo(new Recomputed.NotComparable(Obstacle.LESS_IS_BETTER));
    }

    @Test
    void the_sewer_connections_leave_what_is_printed() {
        assertThat(Achievement.besideRemainder(number("67130"), number("260454"), number("193324"))
                        .differs())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} of {1} leaves no {2}")
    @CsvSource({"17, 29, 0", "0, 34, 16"})
    void a_remainder_that_is_not_target_minus_actual_is_flagged(String actual, String target, String printed) {
        assertThat(Achievement.besideRemainder(number(printed), number(target), number(actual))
                        .differs())
                .isTrue();
    }

    @Test
    void nothing_is_left_of_what_was_more_than_reached() {
        assertThat(Achievement.besideRemainder(number("0"), number("59"), number("125"))
                        .differs())
                .isFalse();
        assertThat(Achievement.remainder(number("59"), number("125")).number().orElseThrow())
                .isEqualByComparingTo("-66");
    }

    private static Value number(String number) {
        return Value.of(new BigDecimal(number));
    }

    private static Value parts(Object... labelsAndNumbers) {
        List<Value.Part> parts = new ArrayList<>();
        for (int i = 0; i < labelsAndNumbers.length; i += 2) {
            parts.add(new Value.Part(
                    (String) labelsAndNumbers[i],
                    BigDecimal.valueOf((Integer) labelsAndNumbers[i + 1]),
                    Optional.empty()));
        }
        return new Value.Composite(parts, Optional.empty());
    }
}
