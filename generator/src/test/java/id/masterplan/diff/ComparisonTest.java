package id.masterplan.diff;

import static id.masterplan.testing.Plans.agency;
import static id.masterplan.testing.Plans.change;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.programme;
import static id.masterplan.testing.Plans.quickWin;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.Edition;
import id.masterplan.model.Weight;
import id.masterplan.testing.EditionBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static EditionDiff compare(EditionBuilder before, EditionBuilder after) {
        return Comparison.of(before.build(), after.build());
    }

    private static ItemDiff only(EditionDiff diff) {
        List<ItemDiff> changed =
                diff.items().stream().filter(i -> i.fate() != Fate.UNCHANGED).toList();
        assertThat(changed).hasSize(1);
        return changed.get(0);
    }

    @Test
    void lowering_a_target_is_substantive_and_in_points() {
        ItemDiff item = only(compare(
                edition("2018")
                        .with(programme("prog-a").indicator(indicator("ind-a").target(2025, "85"))),
                edition("2021")
                        .with(programme("prog-a").indicator(indicator("ind-a").target(2025, "70")))));
        Change change = item.changes().get(0);
        assertThat(change.kind()).isEqualTo(ChangeKind.TARGET_LOWERED);
        assertThat(change.tone()).isEqualTo(Tone.WORSE);
        assertThat(change.delta().orElseThrow().unit()).isEqualTo("poin");
        assertThat(change.delta().orElseThrow().percent()).isEmpty();
        assertThat(item.weight()).isEqualTo(Weight.SUBSTANTIVE);
    }

    @Test
    void another_spelling_is_no_rename() {
        ItemDiff item = only(compare(
                edition("2018").with(quickWin("qw-a").name("Pekalongan Batik Fusion")),
                edition("2021").with(quickWin("qw-a").name("Pekalongan Batik Fushion"))));
        assertThat(item.fate()).isEqualTo(Fate.CHANGED);
        assertThat(item.changes().get(0).kind()).isEqualTo(ChangeKind.SPELLING_CHANGED);
        assertThat(item.weight()).isEqualTo(Weight.EDITORIAL);
    }

    @Test
    void an_agency_renamed_is_told_of_the_agency_alone() {
        ItemDiff item = only(compare(
                edition("2018")
                        .with(agency("bappeda", "Bappeda"))
                        .with(programme("prog-a").lead("bappeda")),
                edition("2021")
                        .with(agency("bappeda", "Bappeda", "Bapperida"))
                        .with(programme("prog-a").lead("bappeda"))));
        assertThat(item.kind()).isEqualTo(ItemKind.AGENCY);
        assertThat(item.fate()).isEqualTo(Fate.RENAMED);
    }

    @Test
    void what_is_gone_without_a_record_is_removed_and_never_stopped() {
        ItemDiff item = only(compare(edition("2018").with(quickWin("qw-a")), edition("2021")));
        assertThat(item.fate()).isEqualTo(Fate.REMOVED);
        assertThat(item.why()).isEqualTo(Why.NOT_RECORDED);
    }

    @Test
    void merged_programmes_add_up_their_money() {
        ItemDiff item = only(compare(
                edition("2018")
                        .with(
                                programme("prog-a").budget(2021, "apbd", 100),
                                programme("prog-b").budget(2021, "apbd", 50)),
                edition("2021")
                        .with(programme("prog-c").title("Program prog-a").budget(2021, "apbd", 150))
                        .since("2018", change(ChangeAction.MERGED, "prog-a prog-b", "prog-c", "Satu loket"))));
        assertThat(item.fate()).isEqualTo(Fate.MERGED);
        assertThat(item.changes()).isEmpty();
        assertThat(item.why().reason()).contains("Satu loket");
    }

    @Test
    void equal_editions_have_no_change() {
        EditionBuilder plan = edition("2018")
                .with(programme("prog-a").indicator(indicator("ind-a").target(2025, "85")));
        Edition same = plan.build();
        assertThat(Comparison.of(same, same).items())
                .allMatch(i -> i.fate() == Fate.UNCHANGED && i.changes().isEmpty());
    }
}
