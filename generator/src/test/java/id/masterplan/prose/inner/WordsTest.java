package id.masterplan.prose.inner;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.prose.change.Inner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "naik Rp1,25 miliar setahun;naik Rp1.350 juta setahun;Amount[amount=100000000, percent=8.0, unit=Rp]",
                "naik 84,5% setahun;naik 85,4% setahun;Amount[amount=0.9, percent=none, unit=poin]",
                "jalan 12 km kota;jalan 15 km kota;Amount[amount=3, percent=25.0, unit=km]",
                "jalan 12 km kota;jalan 15 ha kota;none",
                "dalam 7 hari kerja saja;dalam 5 hari kerja saja;Amount[amount=-2, percent=-28.6, unit=hari kerja]",
                "untuk 27 kelurahan kota;untuk 29 kelurahan kota;Amount[amount=2, percent=7.4, unit=kelurahan]",
                "sebesar 0 unit kini;sebesar 4 unit kini;Amount[amount=4, percent=none, unit=unit]",
                "sejak tahun 2021 kota;sejak tahun 2022 kota;none",
                "menurut Pasal 5 itu;menurut Pasal 6 itu;none",
                "lihat hlm. 12 buku;lihat hlm. 15 buku;none",
                "kode 2.16.03 kota;kode 2.16.04 kota;none",
                "warga membangun jalan kota;warga pembangunan jalan kota;SameRoot[root=bangun]",
                "warga memelihara jalan kota;warga dipelihara jalan kota;SameRoot[root=pelihara]",
                "warga mengembangkan jalan kota;warga dikembangkan jalan kota;SameRoot[root=kembang]",
                "warga desa maju bersama;warga kota maju bersama;none"
            })
    void one_figure_or_word_for_another_of_its_kind_has_a_hint(String before, String after, String hint) {
        assertThat(Told.hint(before, after)).isEqualTo(hint);
    }

    @Test
    void links_outlive_changes_beside_them() {
        assertThat(Told.words("Lihat [peta](/a) kota lama.", "Lihat [peta](/a) kota baru."))
                .isEqualTo("Lihat peta kota [-lama-]{+baru+}.");
        assertThat(Told.compare("Lihat [peta](/a) lama.", "Lihat [peta](/a) baru.")
                        .inner())
                .asString()
                .contains("Link[target=/a");
    }

    @Test
    void the_same_words_with_other_emphasis_are_told_as_format() {
        assertThat(Told.words("Kota **maju dan** kaya", "Kota *maju dan* kaya"))
                .isEqualTo("Kota <format maju dan> kaya");
        assertThat(Told.notes("Kota **maju** kaya", "Kota `maju` kaya")).containsExactly("FORMAT strong>code");
    }

    @Test
    void emphasis_within_a_word_cuts_no_word() {
        assertThat(Told.words("Kotaku maju sekali", "**Kota**ku maju sekali")).isEqualTo("<format Kotaku> maju sekali");
    }

    @Test
    void marks_in_another_order_are_no_change() {
        assertThat(Told.compare("***Kota*** maju", "_**Kota**_ maju").inner()).isInstanceOf(Inner.Same.class);
        assertThat(Told.compare("*Kota maju* kaya", "*Kota* *maju* kaya").inner())
                .isInstanceOf(Inner.Same.class);
    }

    @Test
    void the_target_or_the_title_of_a_link_alone_is_a_change_of_the_link() {
        assertThat(Told.words("Lihat [peta](/a).", "Lihat [peta](/b).")).isEqualTo("Lihat <link peta>.");
        assertThat(Told.notes("Lihat [peta](/a).", "Lihat [peta](/b).")).containsExactly("LINK /a>/b");
        assertThat(Told.notes("Lihat [peta](/a \"x\").", "Lihat [peta](/a \"y\")."))
                .containsExactly("LINK x>y");
        assertThat(Told.notes("Lihat peta kota.", "Lihat [peta](/a) kota.")).containsExactly("LINK >/a");
    }

    @Test
    void a_link_with_other_words_and_another_target_tells_both() {
        assertThat(Told.notes("Lihat [peta lama](/a) di kota ini.", "Lihat [bagan baru](/b) di kota ini."))
                .containsExactly("LINK /a>/b");
    }

    @Test
    void source_and_description_of_a_picture_are_facts() {
        assertThat(Told.words("![Peta](a.png) kota", "![Peta](b.png) kota")).isEqualTo("<image Peta> kota");
        assertThat(Told.notes("![Peta](a.png) kota", "![Bagan](a.png) kota")).containsExactly("IMAGE Peta>Bagan");
    }

    @Test
    void footnotes_go_by_their_names() {
        String before = "Kota maju[^1] sekali lagi.\n\n[^1]: BPS.";
        String after = "Kota maju[^a] sekali lagi juga.\n\n[^a]: BPS.";
        assertThat(Told.words(before, after)).contains("<note ");
        Inners named = Inners.of(Told.block(before), Told.block(after), label -> "bps", label -> "bps");
        assertThat(named.notes()).isEmpty();
        assertThat(Told.runs(((Inner.Words) named.inner()).runs())).isEqualTo("Kota maju sekali lagi{+ juga+}.");
    }

    @Test
    void a_forced_break_is_a_fact() {
        assertThat(Told.notes("Satu baris  \ndua baris", "Satu baris\ndua baris"))
                .containsExactly("BREAK break>");
    }

    @Test
    void white_space_beside_punctuation_is_told_with_the_punctuation() {
        assertThat(Told.words("kota,batik dan tenun", "kota, batik dan tenun"))
                .isEqualTo("kota[-,-]{+, +}batik dan tenun");
    }

    @Test
    void a_change_stands_where_the_sentence_begins() {
        assertThat(Told.words("Kota maju. Kota kaya.", "Kota maju. Kota besar. Kota kaya."))
                .isEqualTo("Kota maju.{+ Kota besar.+} Kota kaya.");
    }

    @Test
    void verbs_that_all_changed_are_told_one_by_one() {
        assertThat(Told.words(
                        "Dinas membangun, memelihara, dan menata kota ini.",
                        "Dinas dibangun, dipelihara, dan ditata kota ini."))
                .isEqualTo(
                        "Dinas [-membangun-]{+dibangun+}, [-memelihara-]{+dipelihara+}, dan [-menata-]{+ditata+} kota ini.");
    }

    @Test
    void slips_of_the_pen_are_told_word_by_word() {
        assertThat(Told.words("Laporan sekali setaun dan di ikuti warga.", "Laporan sekali setahun dan diikuti warga."))
                .isEqualTo("Laporan sekali [-setaun-]{+setahun+} dan[- di-] [-ikuti-]{+diikuti+} warga.");
    }

    @Test
    void what_was_written_anew_is_shown_whole() {
        assertThat(Told.compare("Masterplan disusun perangkat daerah.", "Dokumen ditinjau setiap tahun oleh warga.")
                        .inner())
                .isInstanceOf(Inner.Whole.class);
    }

    @Test
    void number_title_level_and_address_of_a_heading_are_told_apart() {
        assertThat(Told.notes("## 3.1 Visi {#visi}", "### 3.2 Visi {#arah}"))
                .containsExactly("LEVEL 2>3", "NUMBER 3.1>3.2", "ANCHOR visi>arah");
        assertThat(Told.words("## 3.1 Visi kota", "## 3.2 Visi kota besar"))
                .isEqualTo("[-3.1-]{+3.2+} Visi kota{+ besar+}");
        assertThat(Told.hint("## 3.1 Visi kota", "## 3.2 Visi kota")).isEqualTo("none");
        assertThat(Told.notes("## Visi kota", "## Visi kota besar")).isEmpty();
    }

    @Test
    void a_block_of_another_kind_with_the_same_words_says_where_items_begin() {
        assertThat(Told.words("Kota maju. Kota kaya.", "- Kota maju.\n- Kota kaya."))
                .isEqualTo("Kota maju.¶Kota kaya.");
        assertThat(Told.notes("Kota maju. Kota kaya.", "- Kota maju.\n- Kota kaya."))
                .containsExactly("KIND paragraph>items");
    }

    @Test
    void a_split_text_says_where_it_was_parted() {
        List<String> sides = List.of("Kota maju. Kota kaya.", "Kota maju.", "Kota besar.");
        Inners parted = Inners.parted(
                List.of(Told.block(sides.get(0))), List.of(Told.block(sides.get(1)), Told.block(sides.get(2))));
        assertThat(Told.runs(((Inner.Words) parted.inner()).runs())).isEqualTo("Kota maju.¶Kota [-kaya-]{+besar+}.");
    }

    @Test
    void what_was_merely_lengthened_is_not_written_anew() {
        assertThat(Told.words("Catatan:", "Catatan: Penulisan singkatan berikut dihindari:"))
                .isEqualTo("Catatan:{+ Penulisan singkatan berikut dihindari:+}");
    }
}
