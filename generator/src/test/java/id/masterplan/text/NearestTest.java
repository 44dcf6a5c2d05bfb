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
}
