package id.masterplan.prose;

import static id.masterplan.prose.Texts.BATIK;
import static id.masterplan.prose.Texts.CITY;
import static id.masterplan.prose.Texts.HEALTH;
import static id.masterplan.prose.Texts.SCHOOL;
import static id.masterplan.prose.Texts.WATER;
import static id.masterplan.prose.Texts.compare;
import static id.masterplan.prose.Texts.document;
import static id.masterplan.prose.Texts.fates;
import static id.masterplan.prose.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    @Test
    void a_changed_paragraph_stays_one() {
        assertThat(fates(compare(text(CITY, BATIK), text(CITY.replace("dua", "empat"), BATIK))))
                .containsExactly("changed 0>0");
    }

    @Test
    void a_paragraph_that_moved_is_neither_added_nor_removed() {
        assertThat(fates(compare(text(CITY, BATIK, WATER), text(WATER, CITY, BATIK))))
                .containsExactly("moved_to m1 2>0", "moved_from m1 2>");
    }

    @Test
    void a_paragraph_may_move_to_another_document() {
        List<DocumentDiff> diffs = compare(
                List.of(document("a", CITY, BATIK), document("b", WATER)),
                List.of(document("a", CITY), document("b", WATER, BATIK)));
        assertThat(fates(diffs.get(0))).containsExactly("moved_from m1 1>");
        assertThat(fates(diffs.get(1))).containsExactly("moved_to m1 1>1");
    }

    @Test
    void a_moved_paragraph_may_change_on_the_way() {
        assertThat(fates(compare(
                        text(CITY, BATIK, WATER, HEALTH),
                        text(WATER.replace("bertahap", "cepat"), CITY, BATIK, HEALTH))))
                .containsExactly("moved_to m1 2>0", "moved_from m1 2>");
    }

    @Test
    void a_paragraph_written_anew_is_told_as_old_and_new() {
        assertThat(fates(compare(text(CITY, SCHOOL), text(WATER, SCHOOL)))).containsExactly("removed 0>", "added >0");
    }

    @Test
    void what_is_gone_stands_after_what_stood_before_it() {
        assertThat(fates(compare(text(CITY, BATIK, WATER), text(CITY, HEALTH, WATER))))
                .containsExactly("removed 1>", "added >1");
    }

    @Test
    void paragraphs_that_became_the_lines_of_one_were_merged() {
        String[] all = {
            CITY, BATIK, WATER, HEALTH, SCHOOL, CITY.replace("Kota", "Kabupaten"), BATIK.replace("utara", "selatan")
        };
        assertThat(compare(text(all), String.join("  \n", all)).blocks())
                .singleElement()
                .satisfies(b -> assertThat(b.fate()).isEqualTo(BlockFate.MERGED));
    }

    @Test
    void a_paragraph_alone_between_its_neighbours_stays_one_though_most_of_it_went() {
        String all = text(CITY, WATER + " " + HEALTH + " " + SCHOOL + " " + HEALTH.replace("warga", "pasien"), BATIK);
        assertThat(fates(compare(all, text(CITY, "Banjir rob menggenangi sebagian wilayah utara.", BATIK))))
                .containsExactly("changed 1>1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"```\nls\n\n\n```", "```\nls\n\n```", "```\n\tls\n```", "```\n\t\tls\n```", "```\nls \n```"})
    void white_space_in_code_counts(String code) {
        assertThat(fates(compare(text(CITY, "```\nls\n```", BATIK), text(CITY, code, BATIK))))
                .hasSizeBetween(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\r\nls\r\n```", "~~~\nls\n~~~", "    ls\n\n\n", "    ls"})
    void how_code_is_set_off_does_not_count(String code) {
        assertThat(fates(compare(text(CITY, "```\nls\n```", BATIK), text(CITY, code, BATIK))))
                .isEmpty();
    }
}
