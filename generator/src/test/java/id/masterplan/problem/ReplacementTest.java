package id.masterplan.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReplacementTest {
    @Test
    void finds_the_first_word_at_or_after_the_column() {
        assertThat(new Replacement("runing", "running").in("status: runing # runing", 1))
                .contains(8);
        assertThat(new Replacement("runing", "running").in("status: runing # runing", 10))
                .contains(17);
    }

    @Test
    void a_part_of_a_longer_word_or_number_is_not_it() {
        assertThat(new Replacement("dinkom", "dinkominfo").in("[dinkominfo, dinkom-a]", 1))
                .isEmpty();
        assertThat(new Replacement("2.16", "\"2.16\"").in("code: 2.16.03", 1)).isEmpty();
        assertThat(new Replacement("2.16", "\"2.16\"").in("{code: 2.16, x: 1}", 1))
                .contains(7);
    }

    @Test
    void a_column_beyond_the_line_finds_nothing() {
        assertThat(new Replacement("a", "b").in("a", 2)).isEmpty();
        assertThat(new Replacement("a", "b").in("a", 0)).isEmpty();
    }

    @Test
    void columns_count_code_points() {
        assertThat(new Replacement("ya", "tidak").in("😀😀: ya", 3)).contains(6);
    }

    @Test
    void something_must_change() {
        assertThatThrownBy(() -> new Replacement("a", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Replacement("", "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
