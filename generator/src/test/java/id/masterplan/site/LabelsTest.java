package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.masterplan.model.InstrumentKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private final Labels indonesian = Labels.of(Labels.INDONESIAN);
    private final Labels english = Labels.of(Locale.ENGLISH);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keys()).isEqualTo(indonesian.keys());
    }

    @Test
    void arguments_are_set_in_once() {
        assertThat(indonesian.word("value.part", "{1}", "rumah")).isEqualTo("{1} rumah");
    }

    @Test
    void a_key_without_words_fails() {
        assertThatThrownBy(() -> indonesian.word("no.such-key")).hasMessageContaining("no.such-key");
    }

    @Test
    void a_missing_argument_fails() {
        assertThatThrownBy(() -> indonesian.word("value.part", "3")).hasMessageContaining("value.part");
    }

    @Test
    void constants_have_words_by_type_and_name() {
        assertThat(indonesian.word(InstrumentKind.MOU)).isEqualTo("Nota kesepahaman");
    }
}
