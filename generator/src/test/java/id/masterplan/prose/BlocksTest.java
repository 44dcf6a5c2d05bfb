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

import id.masterplan.prose.change.DocumentDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
