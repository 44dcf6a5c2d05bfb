package id.masterplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void suggests_the_word_with_the_fewest_edits() {
        assertThat(Nearest.of("dinkomimfo", List.of("bappeda", "dinkominfo", "dindik")))
                .contains("dinkominfo");
    }

    @Test
    void suggests_nothing_where_nothing_is_near() {
        assertThat(Nearest.of("xyz", List.of("bappeda", "dinkominfo"))).isEmpty();
    }

    @Test
    void the_first_of_equals_is_suggested_whatever_the_order_given() {
        assertThat(Nearest.of("ab", List.of("ac", "aa"))).contains("aa");
        assertThat(Nearest.of("ab", List.of("aa", "ac"))).contains("aa");
    }

    @Test
    void a_single_slip_has_a_certain_word() {
        assertThat(Nearest.certain("runing", List.of("running", "planned"))).contains("running");
        assertThat(Nearest.certain("dinkomifno", List.of("dinkominfo", "dindik")))
                .contains("dinkominfo");
        assertThat(Nearest.certain("RUNNING", List.of("running", "planned"))).contains("running");
    }

    @Test
    void nothing_is_certain_where_two_words_are_as_near_or_the_word_is_short() {
        assertThat(Nearest.certain("prog-x", List.of("prog-a", "prog-b"))).isEmpty();
        assertThat(Nearest.certain("ab", List.of("aa"))).isEmpty();
        assertThat(Nearest.certain("hlod", List.of("hold", "up"))).isEmpty();
        assertThat(Nearest.certain("jalan", List.of("running", "planned"))).isEmpty();
    }

    @Test
    void a_number_is_meant_as_it_is_written() {
        assertThat(Nearest.certain("rpjmd-2021-sasaran-2", List.of("rpjmd-2021-sasaran-1")))
                .isEmpty();
        assertThat(Nearest.certain("rpjmd-2021-sasarn-1", List.of("rpjmd-2021-sasaran-1")))
                .contains("rpjmd-2021-sasaran-1");
    }
}
