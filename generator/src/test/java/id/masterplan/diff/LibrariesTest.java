package id.masterplan.diff;

import static id.masterplan.testing.Plans.change;
import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.problem.Places;
import id.masterplan.testing.Plans;
import id.masterplan.validate.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibrariesTest {
    private static final EditionId OLD = new EditionId("2018");
    private static final EditionId MIDDLE = new EditionId("2021");

    private static Edition plan(String year, String target, long money, String from) {
        return edition(year)
                .with(programme("prog-a")
                        .indicator(indicator("ind-a").target(2025, target))
                        .budget(2021, "apbd", money))
                .with(chapter("bab-satu", 1, "Pendahuluan", "Kota ini memiliki batik."))
                .since(from, change(ChangeAction.KEPT, "prog-a", "prog-a", "Alasan " + year))
                .build();
    }

    private final RegionLibrary library = Libraries.of(
            Plans.record(),
            List.of(plan("2018", "85", 100, "2012"), plan("2021", "70", 200, "2018")),
            Optional.of(plan("rancangan", "85", 200, "2021")));

    @Test
    void every_pair_is_compared_older_first_and_the_draft_with_each() {
        assertThat(library.comparisons())
                .extracting(d -> d.before().id() + "..." + d.after().id())
                .containsExactlyInAnyOrder("2018...2021", "2018...rancangan", "2021...rancangan");
    }

    @Test
    void the_rules_compare_neighbours_alone() {
        List<Edition> editions = List.of(
                plan("2018", "85", 100, "2012"), plan("2021", "70", 200, "2018"), plan("2025", "80", 300, "2021"));
        Pairs pairs = new Pairs(editions);
        RegionLibrary lazy = new RegionLibrary(Plans.record(), editions, Optional.empty(), pairs);
        assertThat(Validator.check(lazy, Map.of(), Places.NONE, LocalDate.of(2026, 1, 1)))
                .isNotNull();
        assertThat(pairs.made()).isEqualTo(2);
        assertThat(lazy.comparisons()).hasSize(3);
        assertThat(lazy.comparison(OLD, MIDDLE)).containsSame(lazy.comparisons().get(0));
        assertThat(pairs.made()).isEqualTo(3);
    }

    @Test
    void what_changed_and_changed_back_is_told() {
        EditionDiff diff = library.comparison(OLD, EditionId.DRAFT).orElseThrow();
        assertThat(diff.returned())
                .extracting(Returned::path, Returned::editions)
                .containsExactly(tuple("indicators/ind-a/targets/2025", List.of(MIDDLE, EditionId.DRAFT)));
    }

    @Test
    void what_changed_back_does_not_count_as_brought() {
        EditionDiff diff = library.comparison(OLD, EditionId.DRAFT).orElseThrow();
        ItemDiff item = diff.items().stream()
                .filter(i -> i.kind() == ItemKind.PROGRAMME)
                .findFirst()
                .orElseThrow();
        assertThat(item.changes()).extracting(Change::kind).containsExactly(ChangeKind.BUDGET_INCREASED);
        assertThat(item.broughtBy()).containsExactly(MIDDLE);
    }

    @Test
    void a_change_within_a_long_span_names_the_edition_that_brought_it() {
        EditionDiff diff = Comparison.of(List.of(
                plan("2018", "85", 100, "2012"), plan("2021", "85", 200, "2018"), plan("2025", "85", 200, "2021")));
        ItemDiff item = diff.items().stream()
                .filter(i -> i.fate() == Fate.CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(item.broughtBy()).containsExactly(MIDDLE);
    }

    @Test
    void records_of_the_editions_between_are_composed() {
        EditionDiff diff = Comparison.of(List.of(
                edition("2018").with(programme("prog-a"), programme("prog-b")).build(),
                edition("2021")
                        .with(programme("prog-c"))
                        .since("2018", change(ChangeAction.MERGED, "prog-a prog-b", "prog-c", "Satu loket"))
                        .build(),
                edition("2025")
                        .with(programme("prog-d"))
                        .since("2021", change(ChangeAction.REPLACED, "prog-c", "prog-d", "Cara baru"))
                        .build()));
        ItemDiff item = diff.items().stream()
                .filter(i -> i.kind() == ItemKind.PROGRAMME)
                .findFirst()
                .orElseThrow();
        assertThat(item.fate()).isEqualTo(Fate.MERGED);
        assertThat(item.after()).containsExactly(Plans.id("prog-d"));
    }

    @Test
    void a_timeline_keeps_every_value_of_every_field() {
        Timeline indicator = library.timelines().stream()
                .filter(t -> t.kind() == ItemKind.INDICATOR)
                .findFirst()
                .orElseThrow();
        FieldHistory target = indicator.fields().stream()
                .filter(f -> f.path().equals("indicators/ind-a/targets/2025"))
                .findFirst()
                .orElseThrow();
        assertThat(target.values())
                .containsExactly(
                        Optional.of(Plans.number("85")),
                        Optional.of(Plans.number("70")),
                        Optional.of(Plans.number("85")));
        assertThat(indicator.moments()).hasSize(3).allMatch(Moment::present);
        assertThat(indicator.moments().get(1).sincePrevious().orElseThrow().changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.TARGET_LOWERED);
    }

    @Test
    void chapters_have_timelines_too() {
        assertThat(library.timelines()).anyMatch(t -> t.kind() == ItemKind.CHAPTER);
    }
}
