package id.masterplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.PlanKind;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.testing.Plans;
import id.masterplan.testing.ProgrammeBuilder;
import id.masterplan.testing.RpjmdBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a newer RPJMD leaves unaligned, by plans made by hand. */
class ImpactsTest {
    private static final String OLD = "rpjmd-2016";
    private static final String NEW = "rpjmd-2021";

    private static RpjmdBuilder old() {
        return new RpjmdBuilder(OLD, 2016)
                .objective("o-layanan", "Meningkatnya kualitas layanan publik")
                .objective("o-wisata", "Meningkatnya kunjungan wisata batik")
                .objective("o-banjir", "Berkurangnya genangan banjir dan rob")
                .objective("o-usaha", "Tumbuhnya usaha mikro");
    }

    private static RpjmdBuilder newer() {
        return new RpjmdBuilder(NEW, 2021);
    }

    private static EditionBuilder edition(ProgrammeBuilder... programmes) {
        return Plans.edition("2018").follows(OLD).with(programmes);
    }

    private static ProgrammeBuilder serving(String programme, String objective) {
        return Plans.programme(programme).link(OLD, objective);
    }

    private static ImpactRow row(RpjmdBuilder newer, String objective) {
        return new Aftermath()
                .plan(old())
                .plan(newer)
                .edition(edition(serving("prog-a", objective)))
                .only()
                .rows()
                .get(0);
    }

    @Test
    void an_objective_in_the_same_words_is_kept() {
        ImpactRow row = row(newer().objective("n-1", "Meningkatnya kualitas layanan publik", "o-layanan"), "o-layanan");
        assertThat(row.fate()).contains(ObjectiveFate.SAME);
        assertThat(row.duty()).isEqualTo(Duty.KEEP);
        assertThat(row.isToDo()).isFalse();
    }

    @Test
    void an_objective_in_other_words_is_to_be_confirmed_and_its_words_are_marked() {
        ImpactRow row =
                row(newer().objective("n-1", "Meningkatnya kualitas layanan digital", "o-layanan"), "o-layanan");
        assertThat(row.fate()).contains(ObjectiveFate.RENAMED);
        assertThat(row.duty()).isEqualTo(Duty.CONFIRM);
        assertThat(row.successors().get(0).marks()).extracting(s -> s.text()).contains("publik", "digital");
    }

    @Test
    void an_objective_that_several_carry_on_is_split() {
        ImpactRow row = row(
                newer().objective("n-1", "Layanan", "o-layanan").objective("n-2", "Data", "o-layanan"), "o-layanan");
        assertThat(row.fate()).contains(ObjectiveFate.SPLIT);
        assertThat(row.successors()).extracting(s -> s.objective().id().text()).containsExactly("n-1", "n-2");
    }

    @Test
    void an_objective_carried_on_with_others_is_merged_also_where_no_programme_serves_the_others() {
        ImpactRow row = row(newer().objective("n-1", "Layanan", "o-layanan", "o-usaha"), "o-layanan");
        assertThat(row.fate()).contains(ObjectiveFate.MERGED);
    }

    @Test
    void an_objective_that_nothing_carries_on_is_gone_and_the_nearest_is_suggested_only() {
        ImpactRow row = row(
                newer().objective("n-1", "Meningkatnya kunjungan wisata bahari")
                        .objective("n-2", "Meningkatnya layanan"),
                "o-wisata");
        assertThat(row.fate()).contains(ObjectiveFate.GONE);
        assertThat(row.duty()).isEqualTo(Duty.REMAP);
        assertThat(row.successors()).isEmpty();
        assertThat(row.suggestion().map(s -> s.objective().id().text())).contains("n-1");
    }

    @Test
    void nothing_is_suggested_where_two_objectives_are_equally_near() {
        ImpactRow row = row(
                newer().objective("n-1", "Meningkatnya kunjungan wisata bahari")
                        .objective("n-2", "Meningkatnya kunjungan wisata religi"),
                "o-wisata");
        assertThat(row.suggestion()).isEmpty();
    }

    @Test
    void words_that_every_objective_has_make_none_of_them_likely() {
        ImpactRow row = row(
                newer().objective("n-1", "Meningkatnya kualitas pendidikan")
                        .objective("n-2", "Meningkatnya kualitas kesehatan")
                        .objective("n-3", "Meningkatnya kualitas jalan"),
                "o-layanan");
        assertThat(row.suggestion()).isEmpty();
    }

    @Test
    void a_link_to_nothing_was_lost_before() {
        ImpactRow row = row(newer().objective("n-1", "Layanan", "o-layanan"), "o-yang-tidak-ada");
        assertThat(row.fate()).contains(ObjectiveFate.ALREADY_LOST);
        assertThat(row.duty()).isEqualTo(Duty.REMAP);
    }

    @Test
    void a_programme_without_any_link_is_to_be_linked() {
        Impact impact = new Aftermath()
                .plan(old())
                .plan(newer().objective("n-1", "Layanan", "o-layanan"))
                .edition(edition(Plans.programme("prog-a")))
                .only();
        assertThat(impact.rows()).singleElement().satisfies(r -> {
            assertThat(r.duty()).isEqualTo(Duty.LINK);
            assertThat(r.fate()).isEmpty();
        });
        assertThat(impact.newObjectives()).hasSize(1);
    }

    @Test
    void an_objective_is_followed_through_the_plans_between() {
        Aftermath region = new Aftermath()
                .plan(old())
                .plan(new RpjmdBuilder("rpjmd-2016-p", 2016).amends(OLD).objective("p-1", "Layanan", "o-layanan"))
                .plan(newer().objective("n-1", "Layanan digital", "p-1"))
                .edition(edition(serving("prog-a", "o-layanan"), serving("prog-b", "o-usaha")));
        assertThat(region.impacts()).extracting(i -> i.to().id().text()).containsExactly(NEW, "rpjmd-2016-p");
        assertThat(region.impacts()).extracting(Impact::amendment).containsExactly(false, true);
        assertThat(region.impacts())
                .allSatisfy(i -> assertThat(i.rows())
                        .extracting(r -> r.fate().orElseThrow())
                        .containsExactly(ObjectiveFate.RENAMED, ObjectiveFate.GONE));
    }

    @Test
    void an_amendment_may_keep_the_ids_of_objectives_and_change_their_words() {
        Impact impact = new Aftermath()
                .plan(old())
                .plan(new RpjmdBuilder("rpjmd-2016-p", 2016)
                        .amends(OLD)
                        .objective("o-layanan", "Meningkatnya kualitas layanan publik")
                        .objective("o-usaha", "Pulihnya usaha mikro"))
                .edition(edition(
                        serving("prog-a", "o-layanan"), serving("prog-b", "o-usaha"), serving("prog-c", "o-banjir")))
                .only();
        assertThat(impact.rows())
                .extracting(r -> r.fate().orElseThrow())
                .containsExactly(ObjectiveFate.SAME, ObjectiveFate.RENAMED, ObjectiveFate.GONE);
    }

    @Test
    void an_amendment_without_objectives_of_its_own_leaves_them_as_they_are() {
        Impact impact = new Aftermath()
                .plan(old())
                .plan(new RpjmdBuilder("rpjmd-2016-p", 2016).amends(OLD))
                .edition(edition(serving("prog-a", "o-layanan")))
                .only();
        assertThat(impact.rows()).extracting(ImpactRow::duty).containsExactly(Duty.KEEP);
        assertThat(impact.newObjectives()).hasSize(3);
    }

    @Test
    void a_link_to_an_older_plan_than_the_one_followed_is_stale() {
        Impact impact = new Aftermath()
                .plan(old())
                .plan(newer().objective("n-1", "Layanan", "o-layanan"))
                .plan(new RpjmdBuilder("rpjmd-2025", 2025).objective("m-1", "Layanan", "n-1"))
                .edition(Plans.edition("2022")
                        .follows(NEW)
                        .with(serving("prog-a", "o-layanan"), serving("b", "o-usaha")))
                .only();
        assertThat(impact.rows()).allMatch(ImpactRow::stale);
        assertThat(impact.rows())
                .extracting(r -> r.fate().orElseThrow())
                .containsExactly(ObjectiveFate.RENAMED, ObjectiveFate.ALREADY_LOST);
    }

    @Test
    void objectives_that_nobody_serves_are_told_with_what_they_carry_on() {
        Impact impact = new Aftermath()
                .plan(old())
                .plan(newer().objective("n-1", "Layanan", "o-layanan")
                        .objective("n-2", "Usaha", "o-usaha")
                        .objective("n-3", "Harmoni"))
                .edition(edition(serving("prog-a", "o-layanan"), serving("prog-b", "o-layanan")))
                .only();
        assertThat(impact.newObjectives())
                .extracting(c -> c.objective().id().text())
                .containsExactly("n-2", "n-3");
        assertThat(impact.newObjectives().get(0).predecessors()).hasSize(1);
        assertThat(impact.objectives().get(0).programmes())
                .extracting(p -> p.text())
                .containsExactly("prog-a", "prog-b");
    }

    @Test
    void the_draft_is_looked_up_for_what_it_has_done_through_its_crosswalk() {
        Impact impact = new Aftermath()
                .plan(old())
                .plan(newer().objective("n-1", "Layanan", "o-layanan"))
                .edition(edition(
                        serving("prog-a", "o-layanan"),
                        serving("prog-b", "o-layanan"),
                        serving("prog-c", "o-layanan"),
                        serving("prog-d", "o-layanan")))
                .edition(Plans.edition("rancangan")
                        .follows(NEW)
                        .since("2018", Plans.change(ChangeAction.RENAMED, "prog-a", "prog-a2", "ganti nama"))
                        .with(
                                Plans.programme("prog-a2").link(NEW, "n-1"),
                                serving("prog-b", "o-layanan"),
                                Plans.programme("prog-d").link("rpjmd-2025", "m-1")))
                .plan(new RpjmdBuilder("rpjmd-2025", 2025).objective("m-1", "Layanan", "n-1"))
                .impacts()
                .get(1);
        assertThat(impact.rows())
                .extracting(ImpactRow::answered)
                .containsExactly(Answered.DONE, Answered.OPEN, Answered.DROPPED, Answered.OVERTAKEN);
        assertThat(impact.rows().get(0).answerLinks()).hasSize(1);
        assertThat(impact.counts().toDo()).isEqualTo(1);
    }

    @Test
    void the_edition_that_followed_answers_an_rpjmd_of_the_past() {
        List<Impact> impacts = new Aftermath()
                .plan(old())
                .plan(newer().objective("n-1", "Layanan", "o-layanan"))
                .edition(edition(serving("prog-a", "o-layanan")))
                .edition(Plans.edition("2022")
                        .follows(NEW)
                        .with(Plans.programme("prog-a").link(NEW, "n-1")))
                .impacts();
        assertThat(impacts).singleElement().satisfies(i -> {
            assertThat(i.edition().id().text()).isEqualTo("2018");
            assertThat(i.answer().orElseThrow().id().text()).isEqualTo("2022");
            assertThat(i.counts().answers()).containsEntry(Answered.DONE, 1);
        });
    }

    @Test
    void the_edition_in_force_when_an_rpjmd_was_enacted_is_left_behind_too() {
        List<Impact> impacts = new Aftermath()
                .plan(old())
                .plan(newer().instrument("perda-1").objective("n-1", "Layanan", "o-layanan"))
                .enacted("perda-1", "2021-08-01")
                .edition(edition(serving("prog-a", "o-layanan")))
                .edition(Plans.edition("2022").follows(OLD).with(serving("prog-a", "o-layanan")))
                .impacts();
        assertThat(impacts).extracting(i -> i.edition().id().text()).containsExactly("2022", "2018");
    }

    @Test
    void an_edition_that_follows_no_rpjmd_is_left_behind_by_later_ones_alone_and_keeps_its_reason() {
        Aftermath region = new Aftermath()
                .plan(old())
                .plan(newer().objective("n-1", "Layanan", "o-layanan"))
                .edition(Plans.edition("2018").follows("rpjmd-tidak-dikenal").with(Plans.programme("prog-a")));
        assertThat(region.only().from()).isEmpty();
        assertThat(region.only().to().id().text()).isEqualTo(NEW);
        assertThat(region.only().counts().duties()).containsEntry(Duty.LINK, 1);
    }

    @Test
    void a_plan_of_another_term_has_no_impact_and_its_links_do_not_count() {
        Aftermath region = new Aftermath()
                .plan(old())
                .plan(new RpjmdBuilder("rpjpd-2025", 2025).kind(PlanKind.RPJPD).objective("p-1", "Kota maju"))
                .plan(newer().objective("n-1", "Layanan", "o-layanan"))
                .edition(edition(serving("prog-a", "o-layanan").link("rpjpd-2025", "p-1")));
        assertThat(region.only().rows()).hasSize(1);
    }

    @Test
    void rows_are_grouped_by_lead_agency_and_those_without_one_stand_last() {
        Impact impact = new Aftermath()
                .plan(old())
                .plan(newer().objective("n-1", "Layanan", "o-layanan"))
                .edition(edition(
                                serving("prog-a", "o-layanan").lead("dinkominfo"),
                                serving("prog-b", "o-wisata").lead("bappeda"),
                                serving("prog-c", "o-usaha").withoutLead())
                        .with(
                                Plans.agency("bappeda", "Bappeda", "Bapperida"),
                                Plans.agency("dinkominfo", "Dinkominfo")))
                .only();
        assertThat(impact.agencies())
                .extracting(t -> t.name().orElse("-"))
                .containsExactly("Bapperida", "Dinkominfo", "-");
        assertThat(impact.agencies().stream().mapToInt(t -> t.counts().rows()).sum())
                .isEqualTo(impact.counts().rows());
    }
}
