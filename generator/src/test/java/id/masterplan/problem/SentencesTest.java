package id.masterplan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void every_code_says_what_is_wrong_and_how_to_mend_it_in_both_languages(ProblemCode code) {
        Problem problem = code.at(Position.of("a.yaml", 2, 3), "A", "B", "C", "D", "E");
        for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
            assertThat(problem.what(locale)).isNotBlank().doesNotContain("{");
            assertThat(problem.mend(locale)).isNotBlank().doesNotContain("{");
        }
        assertThat(problem.what(INDONESIAN)).isNotEqualTo(problem.what(Locale.ENGLISH));
    }

    @Test
    void control_characters_of_an_argument_are_made_visible() {
        Problem problem = ProblemCode.YAML_DUPLICATE_KEY.at(Position.of("a.yaml", 1, 1), "x\u001b[31m\u202ey");
        assertThat(problem.what(Locale.ENGLISH)).isEqualTo("The key x\\u001b[31m\\u202ey is written twice.");
    }

    @Test
    void a_line_names_place_severity_code_and_cure() {
        Problem problem = ProblemCode.YAML_DUPLICATE_KEY.at(Position.of("a.yaml", 4, 1), "id");
        assertThat(problem.line(INDONESIAN))
                .isEqualTo("a.yaml:4:1: galat yaml.duplicate-key: Kunci id ditulis dua kali. Hapus salah satunya.");
    }
}
