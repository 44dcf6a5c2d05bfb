package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.EditionDiff;
import id.masterplan.site.view.Tally;
import id.masterplan.site.view.ToldChanges;
import id.masterplan.testing.Render;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ChangesByKindTest {
    private final RegionDesk desk = ComparedRegion.desk();

    @Test
    void each_figure_leads_to_as_many_changes_as_it_counts() {
        int counted = 0;
        for (EditionDiff diff : desk.library().comparisons()) {
            Pairing pair = Pairing.of(desk, diff);
            List<ToldChanges> told = new ChangesByKind(pair).all();
            for (ChangeKind kind : List.of(
                    ChangeKind.TARGET_RAISED,
                    ChangeKind.TARGET_LOWERED,
                    ChangeKind.ENDS_LATER,
                    ChangeKind.ENDS_EARLIER)) {
                int count = diff.summary().changes().getOrDefault(kind, 0);
                int sentences = told.stream()
                        .filter(t ->
                                t.anchor().equals(ChangesByKind.anchor(kind).orElseThrow()))
                        .flatMap(t -> t.changes().stream())
                        .mapToInt(c -> c.sentences().size())
                        .sum();
                assertThat(sentences).as("%s", kind).isEqualTo(count);
                counted += count;
            }
            assertThat(new Tallies(pair).figures().stream().map(Tally::href).flatMap(Optional::stream))
                    .containsExactlyElementsOf(
                            told.stream().map(t -> "#" + t.anchor()).toList());
        }
        assertThat(counted).isPositive();
    }

    @Test
    void a_change_without_a_recorded_reason_says_so() {
        Labels labels = desk.labels();
        for (EditionDiff diff : desk.library().comparisons()) {
            String html = Render.page(Compared.page(desk, diff), labels::word);
            List<String> reasons = new ChangesByKind(Pairing.of(desk, diff))
                    .all().stream()
                            .flatMap(told -> told.changes().stream())
                            .map(change -> change.reason().orElse(labels.word("compare.reason.none")))
                            .map(reason -> labels.word("compare.reason") + ": " + reason)
                            .toList();
            assertThat(Jsoup.parse(html).select(".told .note").eachText()).containsExactlyElementsOf(reasons);
        }
    }
}
