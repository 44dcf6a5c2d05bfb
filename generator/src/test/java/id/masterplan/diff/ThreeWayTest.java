package id.masterplan.diff;

import static id.masterplan.testing.Plans.change;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.id;
import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.Edition;
import id.masterplan.model.Value;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.testing.ProgrammeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreeWayTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static ThreeWay three(EditionBuilder a, EditionBuilder b, EditionBuilder h) {
        return ThreeWay.of(a.build(), b.since("2018").build(), h.since("2018").build());
    }

    private static ThreeWay programmes(ProgrammeBuilder a, ProgrammeBuilder b, ProgrammeBuilder h) {
        return three(
                edition("2018").with(a),
                edition("2021").with(b),
                edition("2022").with(h));
    }

    private static ThreeWay titles(String a, String b, String h) {
        return programmes(
                programme("prog-a").title(a),
                programme("prog-a").title(b),
                programme("prog-a").title(h));
    }

    private static List<ThreeState> states(ThreeWay three) {
        return three.items().stream()
                .flatMap(i -> i.fields().stream())
                .map(ThreeField::state)
                .toList();
    }

    @Test
    void what_the_draft_changed_and_the_proposal_leaves_is_kept() {
        assertThat(states(titles("Izin", "Perizinan", "Perizinan"))).containsExactly(ThreeState.KEPT);
        assertThat(titles("Izin", "Perizinan", "Perizinan").isIdle()).isTrue();
    }

    @Test
    void what_only_the_proposal_changes_is_proposed() {
        assertThat(states(titles("Izin", "Izin", "Perizinan"))).containsExactly(ThreeState.PROPOSED);
    }

    @Test
    void what_both_change_has_three_values() {
        ThreeWay three = titles("Izin", "Perizinan", "Loket daring");
        ThreeField field = three.items().get(0).fields().get(0);
        assertThat(field.state()).isEqualTo(ThreeState.AGAIN);
        assertThat(List.of(field.inForce(), field.draft(), field.proposal()))
                .containsExactly(
                        Optional.of(Value.of("Izin")),
                        Optional.of(Value.of("Perizinan")),
                        Optional.of(Value.of("Loket daring")));
        assertThat(field.byProposal()).extracting(Change::kind).containsExactly(ChangeKind.NAME_CHANGED);
    }

    @Test
    void what_the_proposal_turns_back_is_reverted() {
        assertThat(states(titles("Izin", "Perizinan", "Izin"))).containsExactly(ThreeState.REVERTED);
        assertThat(titles("Izin", "Izin", "Izin").items()).isEmpty();
    }

    @Test
    void money_that_a_proposal_takes_from_another_source_is_told_by_both_sources() {
        ThreeWay three = programmes(
                programme("prog-a"),
                programme("prog-a").budget(2026, "apbd", 11_000_000),
                programme("prog-a").budget(2026, "dak", 11_000_000));
        assertThat(three.items().get(0).fields())
                .extracting(ThreeField::state, ThreeField::path, f -> f.part().orElse(""))
                .containsExactlyInAnyOrder(
                        tuple(ThreeState.REVERTED, "budget/2026/apbd", "APBD"),
                        tuple(ThreeState.PROPOSED, "budget/2026/dak", "dak"));
    }

    @Test
    void who_added_and_who_removed_an_item_is_told() {
        ThreeWay three = three(
                edition("2018").with(programme("prog-a"), programme("prog-b"), programme("prog-c")),
                edition("2021").with(programme("prog-b"), programme("prog-d"), programme("prog-e")),
                edition("2022").with(programme("prog-c"), programme("prog-e"), programme("prog-f")));
        assertThat(three.items())
                .extracting(
                        i -> i.id().text(),
                        i -> i.fields().get(0).isWhole(),
                        i -> i.fields().get(0).state())
                .containsExactlyInAnyOrder(
                        tuple("prog-a", true, ThreeState.KEPT),
                        tuple("prog-b", true, ThreeState.PROPOSED),
                        tuple("prog-c", true, ThreeState.REVERTED),
                        tuple("prog-d", true, ThreeState.REVERTED),
                        tuple("prog-e", true, ThreeState.KEPT),
                        tuple("prog-f", true, ThreeState.PROPOSED));
    }

    @Test
    void a_link_pointed_elsewhere_twice_is_one_field() {
        ThreeWay three = programmes(
                programme("prog-a").link("rpjmd-2021-2026", "sasaran-1"),
                programme("prog-a").link("rpjmd-2021-2026", "sasaran-2"),
                programme("prog-a").link("rpjmd-2021-2026", "sasaran-3"));
        assertThat(states(three)).containsExactly(ThreeState.AGAIN);
        assertThat(three.items().get(0).fields().get(0).inForce().map(ThreeWayTest::text))
                .contains("sasaran-1");
    }

    @Test
    void a_link_pointed_elsewhere_and_back_is_reverted() {
        ThreeWay three = programmes(
                programme("prog-a").link("rpjmd-2021-2026", "sasaran-1"),
                programme("prog-a").link("rpjmd-2021-2026", "sasaran-2"),
                programme("prog-a").link("rpjmd-2021-2026", "sasaran-1"));
        assertThat(states(three)).containsExactly(ThreeState.REVERTED);
    }

    @Test
    void a_part_put_back_with_another_value_tells_both() {
        ThreeWay three = programmes(
                programme("prog-a").indicator(indicator("ind-a").target(2025, "80")),
                programme("prog-a"),
                programme("prog-a").indicator(indicator("ind-a").target(2025, "70")));
        assertThat(three.items().get(0).fields())
                .extracting(ThreeField::path, ThreeField::state)
                .containsExactly(
                        tuple("indicators/ind-a", ThreeState.REVERTED),
                        tuple("indicators/ind-a/targets/2025", ThreeState.AGAIN));
    }

    @Test
    void a_proposal_that_records_another_name_for_a_renamed_item_renames_it_again() {
        ThreeWay three = ThreeWay.of(
                edition("2018").with(programme("prog-a")).build(),
                edition("2021")
                        .with(programme("prog-b"))
                        .since("2018", change(ChangeAction.RENAMED, "prog-a", "prog-b", "Nama baru"))
                        .build(),
                edition("2022")
                        .with(programme("prog-c"))
                        .since("2018", change(ChangeAction.RENAMED, "prog-a", "prog-c", "Nama lain"))
                        .build());
        assertThat(three.items()).hasSize(1);
        assertThat(three.items().get(0).fields())
                .allMatch(f -> f.state() == ThreeState.AGAIN)
                .extracting(ThreeField::path)
                .containsExactly("", "title");
        assertThat(three.items().get(0).id()).isEqualTo(id("prog-c"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_change_of_each_comparison_is_in_exactly_one_field(long seed) {
        List<Edition> sides = random(seed);
        ThreeWay three = ThreeWay.of(sides.get(0), sides.get(1), sides.get(2));
        List<Change> draft = new ArrayList<>();
        List<Change> proposal = new ArrayList<>();
        List<Change> net = new ArrayList<>();
        three.items()
                .forEach(i -> i.fields().forEach(f -> {
                    draft.addAll(f.byDraft());
                    proposal.addAll(f.byProposal());
                    net.addAll(f.net());
                }));
        assertThat(draft).containsExactlyInAnyOrderElementsOf(changes(sides.get(0), sides.get(1)));
        assertThat(proposal).containsExactlyInAnyOrderElementsOf(changes(sides.get(1), sides.get(2)));
        assertThat(net).containsExactlyInAnyOrderElementsOf(changes(sides.get(0), sides.get(2)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_item_that_a_comparison_tells_of_is_told_of(long seed) {
        List<Edition> sides = random(seed);
        ThreeWay three = ThreeWay.of(sides.get(0), sides.get(1), sides.get(2));
        for (ItemDiff item : Comparison.of(sides.get(1), sides.get(2)).items()) {
            if (item.fate() != Fate.UNCHANGED) {
                assertThat(three.items())
                        .filteredOn(i -> i.draft().containsAll(item.before())
                                && i.proposal().containsAll(item.after()))
                        .anyMatch(
                                i -> i.fields().stream().anyMatch(f -> f.state().isProposals()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void states_are_what_the_values_say(long seed) {
        List<Edition> sides = random(seed);
        for (ThreeItem item :
                ThreeWay.of(sides.get(0), sides.get(1), sides.get(2)).items()) {
            boolean plain = List.of(item.inForce(), item.draft(), item.proposal()).stream()
                    .allMatch(ids -> ids.size() < 2);
            for (ThreeField field : item.fields()) {
                assertThat(field.state()).as(item + " " + field).isNotEqualTo(ThreeState.SAME);
                if (plain && !field.isWhole()) {
                    boolean a = same(field.inForce(), field.draft());
                    boolean b = same(field.draft(), field.proposal());
                    boolean c = same(field.inForce(), field.proposal());
                    assertThat(field.state())
                            .as(item.id() + " " + field)
                            .isEqualTo(
                                    b
                                            ? ThreeState.KEPT
                                            : a ? ThreeState.PROPOSED : c ? ThreeState.REVERTED : ThreeState.AGAIN);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_proposal_that_is_the_edition_in_force_reverts_all(long seed) {
        List<Edition> sides = random(seed);
        ThreeWay three = ThreeWay.of(sides.get(0), sides.get(1), sides.get(0));
        assertThat(states(three)).allMatch(s -> s == ThreeState.REVERTED);
        ThreeWay idle = ThreeWay.of(sides.get(0), sides.get(1), sides.get(1));
        assertThat(states(idle)).allMatch(s -> s == ThreeState.KEPT).hasSameSizeAs(states(three));
        ThreeWay fresh = ThreeWay.of(sides.get(0), sides.get(0), sides.get(1));
        assertThat(states(fresh)).allMatch(s -> s == ThreeState.PROPOSED);
    }

    private static boolean same(Optional<Value> a, Optional<Value> b) {
        return a.isPresent() == b.isPresent() && (a.isEmpty() || Values.same(a.get(), b.get()));
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static List<Edition> random(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        return List.of(plans.edition("2018", "2012"), plans.edition("2021", "2018"), plans.edition("2022", "2018"));
    }

    private static List<Change> changes(Edition before, Edition after) {
        return Comparison.of(before, after).items().stream()
                .flatMap(i -> Apart.of(i.changes(), i.kind()).stream())
                .toList();
    }
}
