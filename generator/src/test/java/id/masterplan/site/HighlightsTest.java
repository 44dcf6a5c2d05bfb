package id.masterplan.site;

import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.programme;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Comparison;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.ItemDiff;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.testing.ProgrammeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    private static List<String> top(EditionBuilder before, EditionBuilder after) {
        return Highlights.select(Comparison.of(before.build(), after.build()).items()).stream()
                .map(i -> i.nameAfter().or(i::nameBefore).orElse(""))
                .toList();
    }

    private static ProgrammeBuilder lowered(String id, String target, long money) {
        return programme(id)
                .indicator(indicator("ind-" + id).target(2022, target))
                .budget(2022, "apbd", money);
    }

    @Test
    void under_one_rule_the_programme_with_more_money_at_stake_comes_first() {
        assertThat(top(
                        edition("2018").with(lowered("prog-a", "80", 10)).with(lowered("prog-b", "80", 1000)),
                        edition("2021").with(lowered("prog-a", "70", 20)).with(lowered("prog-b", "70", 5000))))
                .containsExactly("Program prog-b", "Program prog-a");
    }

    @Test
    void something_new_is_named_even_where_much_is_lost() {
        EditionBuilder before = edition("2018");
        EditionBuilder after = edition("2021").with(programme("prog-new"));
        for (int i = 0; i < 9; i++) {
            before.with(programme("prog-gone-" + i)).with(lowered("prog-less-" + i, "80", 10));
            after.with(lowered("prog-less-" + i, "70", 10));
        }
        assertThat(top(before, after)).hasSize(Highlights.MOST).contains("Program prog-new");
    }

    @Test
    void the_target_that_lost_most_leads_and_never_a_year_that_passed() {
        EditionDiff diff = Comparison.of(
                edition("2018")
                        .with(programme("prog-a")
                                .years(2018, 2019, 2020, 2021)
                                .indicator(indicator("ind-a")
                                        .unit("unit")
                                        .target(2022, "100")
                                        .target(2023, "100")))
                        .build(),
                edition("2021")
                        .with(programme("prog-a")
                                .years(2021, 2022)
                                .indicator(indicator("ind-a")
                                        .unit("unit")
                                        .target(2022, "90")
                                        .target(2023, "50")))
                        .build());
        ItemDiff item = Highlights.select(diff.items()).get(0);
        assertThat(Highlights.leading(item).orElseThrow().kind()).isEqualTo(ChangeKind.TARGET_LOWERED);
        assertThat(Highlights.leading(item).orElseThrow().path()).endsWith("2023");
    }
}
