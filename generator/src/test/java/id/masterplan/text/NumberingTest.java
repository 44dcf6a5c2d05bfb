package id.masterplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3.2 Tujuan              | 3.2          | Tujuan
                    3.2. Tujuan             | 3.2          | Tujuan
                    BAB IV PENUTUP          | BAB IV       | PENUTUP
                    BAB IV: Penutup         | BAB IV       | Penutup
                    A. Umum                 | A            | Umum
                    1) Umum                 | 1)           | Umum
                    (a) Umum                | (a)          | Umum
                    iv. Umum                | iv           | Umum
                    Bagian Kesatu Umum      | Bagian Kesatu | Umum
                    Lampiran II – Peta      | Lampiran II  | Peta
                    Section 4 Scope         | Section 4    | Scope
                    """)
    void the_number_is_parted_from_the_title(String words, String number, String title) {
        assertThat(Numbering.of(words)).isEqualTo(new Numbering(number, title));
    }

    @ParameterizedTest
    @CsvSource({"100 hari kerja", "Tujuan", "Bagian dari rencana", "2021–2026", "Bab penutup", "A priori"})
    void a_title_without_a_number_stays_whole(String words) {
        assertThat(Numbering.of(words)).isEqualTo(new Numbering("", words));
    }

    @Test
    void a_number_may_be_all_there_is() {
        assertThat(Numbering.of("Pasal 5")).isEqualTo(new Numbering("Pasal 5", ""));
    }
}
