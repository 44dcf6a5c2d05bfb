package id.masterplan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Direction;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachedTest {
    private static Value number(String number) {
        return Value.of(new BigDecimal(number));
    }

    private static Value range(String min, String max) {
        return new Value.Range(bound(min), bound(max), Optional.empty());
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource({
        "55, 58, UP, true",
        "55, 55, UP, true",
        "55, 54.9, UP, false",
        "1350, 1362, DOWN, false",
        "1350, 1340, DOWN, true",
        "100, 100.0, HOLD, true",
        "100, 98, HOLD, false",
        "0, 0, UP, true"
    })
    void a_number_is_reached_in_the_direction_that_is_better(
            String target, String actual, Direction direction, boolean reached) {
        assertThat(Reached.of(number(target), number(actual), direction)).contains(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "65, -, 65, UP, true",
        "65, -, 64, UP, false",
        "65, 70, 72, UP, true",
        "-, 10, 9, DOWN, true",
        "-, 10, 11, DOWN, false",
        "65, 70, 72, HOLD, false"
    })
    void a_range_is_reached_at_its_nearer_end(
            String min, String max, String actual, Direction direction, boolean reached) {
        assertThat(Reached.of(range(min, max), number(actual), direction)).contains(reached);
    }

    @Test
    void what_does_not_compare_is_neither_reached_nor_missed() {
        Value missing = new Value.Missing("tidak dicetak", Optional.empty());
        assertThat(Reached.of(number("1"), missing, Direction.UP)).isEmpty();
        assertThat(Reached.of(missing, number("1"), Direction.UP)).isEmpty();
        assertThat(Reached.of(number("1"), Value.of("terbangun"), Direction.UP)).isEmpty();
        assertThat(Reached.of(range("-", "10"), number("3"), Direction.UP)).isEmpty();
    }
}
