package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.FieldNames;
import id.masterplan.model.Programme;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    @Test
    void a_record_of_its_own_word_wins_over_the_common_one() {
        FieldNames names = FieldNames.of(Locale.forLanguageTag("id"));
        assertThat(names.title(Programme.class, "title")).isEqualTo("Nama program");
        assertThat(names.title(Programme.class, "sources")).isEqualTo("Sumber");
    }
}
