package id.masterplan.diff;

import static id.masterplan.testing.Plans.change;
import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.id;
import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.number;
import static id.masterplan.testing.Plans.programme;
import static id.masterplan.testing.Plans.quickWin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.testing.ProgrammeBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BetweenTest {
    private static final EditionId MIDDLE = new EditionId("2021");
    private static final EditionId LAST = new EditionId("2025");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static EditionDiff three(EditionBuilder a, EditionBuilder b, EditionBuilder c) {
        return Comparison.of(
                List.of(a.build(), b.since("2018").build(), c.since("2021").build()));
    }

    private static EditionDiff programmes(ProgrammeBuilder a, ProgrammeBuilder b, ProgrammeBuilder c) {
        return three(
                edition("2018").with(a),
                edition("2021").with(b),
                edition("2025").with(c));
    }

    private static ItemDiff item(EditionDiff diff, String id) {
        return diff.items().stream()
                .filter(i -> i.before().contains(id(id)) || i.after().contains(id(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_row_names_the_edition_that_brought_it() {
        EditionDiff diff = programmes(
                programme("prog-a").title("Izin").budget(2026, "apbd", 100),
                programme("prog-a").title("Perizinan daring").budget(2026, "apbd", 100),
                programme("prog-a").title("Perizinan daring").budget(2026, "apbd", 200));
        assertThat(item(diff, "prog-a").changes())
                .extracting(Change::path, c -> c.brought().get(0).edition())
                .containsExactly(tuple("title", MIDDLE), tuple("budget/2026/apbd", LAST));
        assertThat(item(diff, "prog-a").broughtBy()).containsExactly(MIDDLE, LAST);
    }

    @Test
    void a_row_that_two_editions_changed_tells_what_each_made_of_it() {
        EditionDiff diff = programmes(
                programme("prog-a").indicator(indicator("ind-a").target(2026, "60")),
                programme("prog-a").indicator(indicator("ind-a").target(2026, "70")),
                programme("prog-a").indicator(indicator("ind-a").target(2026, "80")));
        assertThat(item(diff, "prog-a").changes().get(0).brought())
                .containsExactly(
                        new Brought(MIDDLE, Optional.of(number("70"))), new Brought(LAST, Optional.of(number("80"))));
    }

    @Test
    void a_link_pointed_elsewhere_twice_is_followed_all_the_way() {
        EditionDiff diff = programmes(
                programme("prog-a").link("rpjmd-2021-2026", "sasaran-1"),
                programme("prog-a").link("rpjmd-2021-2026", "sasaran-2"),
                programme("prog-a").link("rpjmd-2021-2026", "sasaran-3"));
        Change link = item(diff, "prog-a").changes().get(0);
        assertThat(link.kind()).isEqualTo(ChangeKind.LINK_REPOINTED);
        assertThat(link.brought()).extracting(Brought::edition).containsExactly(MIDDLE, LAST);
    }

    @Test
    void an_item_renamed_by_a_record_is_one_item_all_the_way() {
        EditionDiff diff = Comparison.of(List.of(
                edition("2018")
                        .with(programme("prog-a").budget(2026, "apbd", 1))
                        .build(),
                edition("2021")
                        .with(programme("prog-b").budget(2026, "apbd", 1))
                        .since("2018", change(ChangeAction.RENAMED, "prog-a", "prog-b", "Nama baru"))
                        .build(),
                edition("2025")
                        .with(programme("prog-b").budget(2026, "apbd", 2))
                        .since("2021")
                        .build()));
        assertThat(item(diff, "prog-b").changes())
                .filteredOn(c -> c.path().startsWith("budget"))
                .flatExtracting(Change::brought)
                .containsExactly(new Brought(LAST, Optional.of(number("2"))));
        assertThat(item(diff, "prog-b").broughtBy()).containsExactly(MIDDLE, LAST);
    }

    @Test
    void a_new_item_came_with_the_first_edition_that_has_it() {
        EditionDiff diff = three(
                edition("2018"),
                edition("2021").with(programme("prog-a").budget(2026, "apbd", 1)),
                edition("2025").with(programme("prog-a").budget(2026, "apbd", 2)));
        assertThat(item(diff, "prog-a").broughtBy()).containsExactly(MIDDLE);
        assertThat(item(diff, "prog-a").changes().get(0).brought())
                .extracting(Brought::edition)
                .containsExactly(MIDDLE, LAST);
    }

    @Test
    void what_came_and_went_and_what_went_and_came_back_is_listed() {
        EditionDiff diff = three(
                edition("2018").with(programme("prog-a")),
                edition("2021").with(quickWin("qw-b")),
                edition("2025").with(programme("prog-a")));
        assertThat(diff.items()).noneMatch(i -> i.after().contains(id("qw-b")));
        assertThat(diff.returned())
                .extracting(
                        Returned::item,
                        Returned::path,
                        r -> r.brought().get(0).value().isPresent())
                .containsExactly(tuple(id("prog-a"), "", false), tuple(id("qw-b"), "", true));
    }

    @Test
    void names_links_and_parts_that_changed_back_are_listed() {
        EditionDiff diff = programmes(
                programme("prog-a").title("Izin").link("rpjmd-2021-2026", "sasaran-1"),
                programme("prog-a")
                        .title("Perizinan")
                        .link("rpjmd-2021-2026", "sasaran-2")
                        .indicator(indicator("ind-a").target(2026, "1")),
                programme("prog-a").title("Izin").link("rpjmd-2021-2026", "sasaran-1"));
        assertThat(diff.returned())
                .extracting(Returned::path)
                .containsExactlyInAnyOrder(
                        "title",
                        "rpjmd_links/rpjmd-2021-2026/sasaran-1",
                        "rpjmd_links/rpjmd-2021-2026/sasaran-2",
                        "indicators/ind-a");
    }

    @Test
    void a_text_that_changed_back_is_listed() {
        EditionDiff diff = three(
                edition("2018").with(chapter("bab-satu", 1, "Satu", "Kota batik.")),
                edition("2021").with(chapter("bab-satu", 1, "Satu", "Kota perikanan.")),
                edition("2025").with(chapter("bab-satu", 1, "Satu", "Kota batik.")));
        assertThat(diff.returned())
                .filteredOn(Returned::isText)
                .flatExtracting(Returned::editions)
                .containsExactly(MIDDLE, LAST);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_last_edition_named_made_of_the_field_what_it_is(long seed) {
        for (ItemDiff item : random(seed).items()) {
            assertThat(item.broughtBy().isEmpty()).isEqualTo(item.fate() == Fate.UNCHANGED);
            for (Change change : item.changes()) {
                assertThat(change.brought())
                        .as(item.after() + " " + change.path())
                        .isNotEmpty();
                Brought last = change.brought().get(change.brought().size() - 1);
                assertThat(last.value()).as(item.after() + " " + change).isEqualTo(change.after());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_edition_that_changes_nothing_brings_nothing(long seed) {
        Edition before = new RandomPlans(seed).edition("2018", "2012");
        Edition after = new RandomPlans(seed + 1000).edition("2025", "2021");
        Edition idle = as(before, "2021");
        EditionDiff diff = Comparison.of(List.of(before, idle, after));
        assertThat(diff.items())
                .allMatch(i -> i.broughtBy().isEmpty() || i.broughtBy().equals(List.of(LAST)))
                .flatExtracting(ItemDiff::changes)
                .allMatch(c -> c.brought().stream().allMatch(b -> b.edition().equals(LAST)));
        assertThat(diff.returned()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void there_and_back_again_is_listed_whole(long seed) {
        Edition ends = new RandomPlans(seed).edition("2018", "2012");
        Edition middle = new RandomPlans(seed + 1000).edition("2021", "2000");
        EditionDiff there = Comparison.of(List.of(ends, middle));
        EditionDiff diff = Comparison.of(List.of(ends, middle, as(ends, "2025")));
        assertThat(diff.items()).allMatch(i -> i.fate() == Fate.UNCHANGED);
        List<String> told =
                diff.returned().stream().map(r -> r.item() + " " + r.path()).toList();
        for (ItemDiff item : there.items()) {
            if (item.fate() == Fate.ADDED || item.fate() == Fate.REMOVED) {
                assertThat(told).contains((item.fate() == Fate.ADDED ? item.after() : item.before()).get(0) + " ");
            } else {
                item.changes().stream()
                        .filter(c -> !isBelowMoved(c, item))
                        .forEach(c -> assertThat(told).contains(item.after().get(0) + " " + c.path()));
            }
        }
    }

    /** What stands beside money that moved is listed with the money. */
    private static boolean isBelowMoved(Change change, ItemDiff item) {
        return item.changes().stream().anyMatch(c -> c.otherEnd().isPresent() && Paths.below(change.path(), c.path()));
    }

    private static EditionDiff random(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        return Comparison.of(
                List.of(plans.edition("2018", "2012"), plans.edition("2021", "2018"), plans.edition("2025", "2021")));
    }

    /** The same content as another edition, without records. */
    private static Edition as(Edition edition, String year) {
        Edition other = edition(year).since("1999").build();
        return new Edition(
                other.head(),
                edition.frame(),
                edition.agencies(),
                edition.institutions(),
                edition.analyses(),
                edition.strategies(),
                edition.programmes(),
                edition.quickWins(),
                edition.chapters(),
                other.changes(),
                edition.followUps(),
                edition.rpjmds(),
                edition.vocabulary());
    }
}
