package id.masterplan.site;

import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.goal;
import static id.masterplan.testing.Plans.objective;
import static id.masterplan.testing.Plans.rpjmd;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Edition;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionSheetsTest {
    @Test
    void a_goal_that_serves_an_objective_of_another_rpjmd_shows_its_words() {
        Edition edition = edition("2021")
                .follows("rpjmd-2021")
                .with(
                        rpjmd("rpjmd-2016", objective("sasaran-lama", "Meningkatnya mutu layanan")),
                        rpjmd("rpjmd-2021", objective("sasaran-baru", "Terwujudnya layanan daring")))
                .with(goal("tujuan-1", "Layanan yang mudah", "sasaran-lama", "sasaran-baru"))
                .build();
        RegionDesk desk = ComparedRegion.desk(Labels.INDONESIAN, Optional.empty(), edition);
        String path = desk.addresses().edition(edition.head().id());
        assertThat(new EditionSheets(desk, edition, path)
                        .sheet()
                        .goals()
                        .list()
                        .get(0)
                        .notes())
                .extracting(note -> note.text())
                .anyMatch(text -> text.contains("Meningkatnya mutu layanan"))
                .anyMatch(text -> text.contains("Terwujudnya layanan daring"))
                .noneMatch(text -> text.contains("sasaran-lama"));
    }
}
