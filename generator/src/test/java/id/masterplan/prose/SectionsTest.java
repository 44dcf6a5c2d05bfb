package id.masterplan.prose;

import static id.masterplan.prose.Texts.BATIK;
import static id.masterplan.prose.Texts.CITY;
import static id.masterplan.prose.Texts.HEALTH;
import static id.masterplan.prose.Texts.SCHOOL;
import static id.masterplan.prose.Texts.WATER;
import static id.masterplan.prose.Texts.compare;
import static id.masterplan.prose.Texts.document;
import static id.masterplan.prose.Texts.fates;
import static id.masterplan.prose.Texts.sections;
import static id.masterplan.prose.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.prose.change.DocumentDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {
    @Test
    void a_renamed_section_keeps_what_stands_below_it() {
        DocumentDiff diff =
                compare(text("## Latar belakang kota", CITY, BATIK), text("## Latar belakang wilayah", CITY, BATIK));
        assertThat(sections(diff)).containsExactly("renamed: Latar belakang kota > Latar belakang wilayah");
        assertThat(fates(diff)).containsExactly("changed 0>0");
    }

    @Test
    void a_section_with_quite_another_title_is_known_by_what_it_holds() {
        DocumentDiff diff = compare(text("## Ekonomi", CITY, BATIK), text("## Sumber penghidupan", CITY, BATIK));
        assertThat(sections(diff)).containsExactly("renamed: Ekonomi > Sumber penghidupan");
    }

    @Test
    void a_renumbered_section_is_not_renamed() {
        DocumentDiff diff = compare(text("## 3.2 Tujuan", CITY), text("## 3.3 Tujuan", CITY));
        assertThat(sections(diff)).containsExactly("renumbered: 3.2 Tujuan > 3.3 Tujuan");
    }

    @Test
    void articles_known_by_number_alone_are_known_by_what_they_say() {
        DocumentDiff diff = compare(
                text("### Pasal 1", CITY, "### Pasal 2", BATIK, "### Pasal 3", WATER),
                text("### Pasal 1", CITY, "### Pasal 2", HEALTH, "### Pasal 3", BATIK, "### Pasal 4", WATER));
        assertThat(sections(diff))
                .containsExactly("added: Pasal 2", "renumbered: Pasal 2 > Pasal 3", "renumbered: Pasal 3 > Pasal 4");
    }

    @Test
    void a_section_set_deeper_tells_its_level() {
        DocumentDiff diff = compare(text("# Satu", "## Tujuan", CITY), text("# Satu", "### Tujuan", CITY));
        assertThat(sections(diff)).containsExactly("level_changed: Tujuan");
    }

    @Test
    void a_section_that_moved_takes_its_blocks_along() {
        DocumentDiff diff = compare(
                text("## Kota", CITY, HEALTH, "## Ekonomi", BATIK, SCHOOL, "## Air", WATER),
                text("## Air", WATER, "## Kota", CITY, HEALTH, "## Ekonomi", BATIK, SCHOOL));
        assertThat(sections(diff)).containsExactly("moved: Air");
        assertThat(fates(diff)).containsExactly("moved_to m1 6>0 +1", "moved_from m1 6> +1");
    }

    @Test
    void a_section_may_move_to_another_document_and_change_there() {
        List<DocumentDiff> diffs = compare(
                List.of(document("a", "## Kota", CITY, "## Air", WATER, HEALTH), document("b", "## Ekonomi", BATIK)),
                List.of(
                        document("a", "## Kota", CITY),
                        document("b", "## Ekonomi", BATIK, "## Air bersih", WATER, SCHOOL)));
        assertThat(fates(diffs.get(0))).containsExactly("moved_from m1 2> +1");
        assertThat(fates(diffs.get(1))).containsExactly("moved_to m1 2>2 +1", "removed 4>", "added >4");
        assertThat(sections(diffs.get(1))).containsExactly("renamed moved: Air > Air bersih");
    }

    @Test
    void a_heading_put_between_paragraphs_moves_nothing() {
        DocumentDiff diff = compare(
                text("## Kota", CITY, BATIK, WATER, HEALTH), text("## Kota", CITY, BATIK, "## Baru", WATER, HEALTH));
        assertThat(fates(diff)).containsExactly("added >3");
        assertThat(sections(diff)).containsExactly("added: Baru");
    }

    @Test
    void a_new_section_and_one_gone_are_told() {
        DocumentDiff diff =
                compare(text("## Kota", CITY, "## Air", WATER), text("## Kota", CITY, "## Sekolah", SCHOOL));
        assertThat(sections(diff)).containsExactly("added: Sekolah", "removed: Air");
    }
}
