package id.masterplan.site;

import static id.masterplan.testing.Plans.change;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.id;
import static id.masterplan.testing.Plans.programme;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.site.Whereabouts.Absence;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
    private static final Edition FIRST = edition("2018")
            .with(programme("prog-a").title("Pasar daring"), programme("prog-b").title("Peta pasar"))
            .build();

    private static final Edition MERGED = edition("2019")
            .with(programme("prog-c").title("Pasar terpadu"))
            .since("2018", change(ChangeAction.MERGED, "prog-a prog-b", "prog-c", "Satu data pasar"))
            .build();

    private static final Edition DROPPED = edition("2021")
            .with(programme("prog-rob").title("Pantau rob"))
            .since("2019", change(ChangeAction.DROPPED, "prog-c", "", "Anggaran habis"))
            .build();

    private static Absence absence(String item, String edition) {
        RegionDesk desk = ComparedRegion.desk(Labels.INDONESIAN, Optional.empty(), FIRST, MERGED, DROPPED);
        return new Whereabouts(desk, "kota-contoh/index.html")
                .of(id(item), new EditionId(edition))
                .orElseThrow();
    }

    @Test
    void what_merged_leads_to_what_it_became() {
        Absence absence = absence("prog-a", "2019");
        assertThat(absence.sentence()).isEqualTo("digabung oleh Edisi 2019 ke:");
        assertThat(absence.kin()).extracting(Link::label).containsExactly("Pasar terpadu");
    }

    @Test
    void what_merged_into_an_item_that_went_later_was_not_removed_by_the_edition_that_merged_it() {
        Absence absence = absence("prog-a", "2021");
        assertThat(absence.sentence()).isEqualTo("digabung oleh Edisi 2019 ke butir yang tidak ada lagi di edisi ini");
        assertThat(absence.kin()).isEmpty();
        assertThat(absence.reason()).map(Phrase::text).hasValue("Satu data pasar");
    }

    @Test
    void what_was_removed_says_so() {
        Absence absence = absence("prog-c", "2021");
        assertThat(absence.sentence()).isEqualTo("dihapus dari dokumen oleh Edisi 2021");
        assertThat(absence.reason()).map(Phrase::text).hasValue("Anggaran habis");
    }
}
