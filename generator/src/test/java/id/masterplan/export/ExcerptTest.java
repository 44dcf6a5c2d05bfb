package id.masterplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Replacement;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void the_caret_stands_under_the_column() {
        assertThat(Excerpt.of(7, "status: jalan", 9)).isEqualTo("   7 | status: jalan\n     |         ^\n");
    }

    @Test
    void a_wave_stands_under_what_a_fix_replaces() {
        Finding.Fix fix = new Finding.Fix(new Replacement("runing", "running"), "status: runing", 8);
        assertThat(Excerpt.of(7, 1, fix)).isEqualTo("   7 | status: runing\n     | ^       ~~~~~~\n");
    }

    @Test
    void tabs_marks_and_wide_characters_keep_the_caret_in_place() {
        assertThat(Excerpt.of(1, "a\tb", 3)).isEqualTo("   1 | a   b\n     |     ^\n");
        assertThat(Excerpt.of(1, "e\u0301x", 3)).isEqualTo("   1 | e\u0301x\n     |  ^\n");
        assertThat(Excerpt.of(1, "漢😀x", 3)).isEqualTo("   1 | 漢😀x\n     |     ^\n");
    }

    @Test
    void control_and_direction_characters_are_shown_as_numbers() {
        assertThat(Excerpt.of(1, "a\u202eb\u001bc", 5)).isEqualTo("   1 | a\\u202eb\\u001bc\n     |               ^\n");
    }

    @Test
    void of_a_long_line_the_part_around_the_column_is_shown() {
        String line = "x".repeat(300) + "!" + "y".repeat(300);
        String[] shown = Excerpt.of(12345, line, 301).split("\n", -1);
        assertThat(shown[0])
                .hasSizeLessThanOrEqualTo(100)
                .startsWith("12345 | …x")
                .endsWith("y…");
        assertThat(shown[0].charAt(shown[1].indexOf('^'))).isEqualTo('!');
        for (int column : new int[] {1, 2, 50, 99, 100, 599, 600, 601, 602, 9999}) {
            String[] cut = Excerpt.of(1, line, column).split("\n", -1);
            assertThat(cut[0]).hasSizeLessThanOrEqualTo(100).hasSizeGreaterThan(80);
            assertThat(cut[1]).hasSizeLessThanOrEqualTo(100).contains("^");
        }
    }

    @Test
    void a_column_after_the_end_points_there() {
        assertThat(Excerpt.of(1, "ab", 9)).isEqualTo("   1 | ab\n     |   ^\n");
        assertThat(Excerpt.of(1, "", 1)).isEqualTo("   1 |\n     | ^\n");
    }
}
