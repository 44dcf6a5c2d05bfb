package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.Answered;
import id.masterplan.diff.Coverage;
import id.masterplan.diff.Duty;
import id.masterplan.diff.Impact;
import id.masterplan.diff.ImpactRow;
import id.masterplan.diff.Impacts;
import id.masterplan.diff.ObjectiveFate;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Programme;
import id.masterplan.model.RegionId;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdLink;
import id.masterplan.testing.SampleSite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The impact of newer RPJMDs on the repository's own content; every figure is counted here again, in another way. */
class RegionImpactTest {
    private static final Map<String, RegionLibrary> READ = new HashMap<>();

    private static RegionLibrary library(String region) {
        return READ.computeIfAbsent(region, r -> {
            try (Desk desk = Desk.open(SampleSite.REPOSITORY, Optional.empty(), new Stopwatch(System::nanoTime))
                    .value()
                    .orElseThrow()) {
                return new RegionLoader(desk, new RegionId(r)).load().library().orElseThrow();
            }
        });
    }

    private static Impact impact(String region, String edition, String plan) {
        return Impacts.of(library(region)).stream()
                .filter(i -> i.edition().id().text().equals(edition)
                        && i.to().id().text().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_amended_rpjmd_of_pontianak_works_like_a_new_one() {
        Impact impact = impact("kota-pontianak", "2019", "rpjmd-2020-2024-perubahan");
        assertThat(impact.amendment()).isTrue();
        assertThat(impact.from().orElseThrow().id().text()).isEqualTo("rpjmd-2020-2024");
        assertThat(impact.counts().fates()).containsEntry(ObjectiveFate.GONE, 0);
        assertThat(impact.rows())
                .filteredOn(r -> r.objective().map(o -> o.id().text()).equals(Optional.of("rpjmd-2020-sasaran-1")))
                .isNotEmpty()
                .allMatch(r -> r.fate().equals(Optional.of(ObjectiveFate.MERGED)));
    }

    @Test
    void the_plan_of_pontianak_reaches_the_rpjmd_of_2025_through_the_amendment() {
        Impact impact = impact("kota-pontianak", "2019", "rpjmd-2025-2029");
        assertThat(impact.amendment()).isFalse();
        assertThat(impact.rows())
                .filteredOn(r -> r.objective().map(o -> o.id().text()).equals(Optional.of("rpjmd-2020-sasaran-6")))
                .isNotEmpty()
                .allMatch(r -> r.successors().get(0).objective().id().text().equals("rpjmd-2025-sasaran-6"));
        assertThat(impact.newObjectives())
                .extracting(c -> c.objective().id().text())
                .contains("rpjmd-2025-sasaran-3", "rpjmd-2025-sasaran-5");
    }

    @Test
    void the_link_of_pekalongan_to_an_rpjmd_of_two_terms_ago_is_called_stale() {
        Impact impact = impact("kota-pekalongan", "2021", "rpjmd-2025-2029");
        assertThat(impact.rows())
                .filteredOn(ImpactRow::stale)
                .extracting(r -> r.programme().text())
                .containsExactly("prog-kendali-kota");
        assertThat(impact.answer().orElseThrow().id().text()).isEqualTo("rancangan");
        assertThat(impact.counts().answers().get(Answered.DONE)).isPositive();
    }

    @Test
    void the_newest_rpjmd_comes_first() {
        assertThat(Impacts.of(library("kota-pontianak")))
                .extracting(i -> i.to().id().text())
                .startsWith("rpjmd-2025-2029", "rpjmd-2020-2024-perubahan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-pekalongan", "kota-pontianak", "kabupaten-pemalang"})
    void every_count_can_be_counted_again_from_the_edition_and_the_rpjmds(String region) {
        RegionLibrary library = library(region);
        assertThat(Impacts.of(library)).isNotEmpty().allSatisfy(i -> recount(library, i));
    }

    private static void recount(RegionLibrary library, Impact impact) {
        Edition edition = library.editions().stream()
                .filter(e -> e.head().equals(impact.edition()))
                .findFirst()
                .orElseThrow();
        List<Rpjmd> plans = library.record().rpjmds();
        int links = 0;
        int unlinked = 0;
        int gone = 0;
        Set<ItemId> served = new TreeSet<>();
        for (Programme programme : edition.programmes()) {
            links += programme.rpjmdLinks().size();
            unlinked += programme.rpjmdLinks().isEmpty() ? 1 : 0;
            for (RpjmdLink link : programme.rpjmdLinks()) {
                Set<ItemId> heirs = impact.to().objectives().stream()
                        .filter(o -> descends(o, link.objective(), plans))
                        .map(Objective::id)
                        .collect(Collectors.toCollection(TreeSet::new));
                gone += heirs.isEmpty() ? 1 : 0;
                served.addAll(heirs);
            }
        }
        assertThat(impact.counts().programmes()).isEqualTo(edition.programmes().size());
        assertThat(impact.counts().rows()).isEqualTo(links + unlinked);
        assertThat(impact.counts().duties()).containsEntry(Duty.LINK, unlinked).containsEntry(Duty.REMAP, gone);
        assertThat(sum(impact.counts().duties())).isEqualTo(links + unlinked);
        assertThat(sum(impact.counts().fates())).isEqualTo(links);
        assertThat(sum(impact.counts().codes())).isEqualTo((int) edition.programmes().stream()
                .flatMap(p -> p.rpjmdLinks().stream())
                .filter(l -> l.code().isPresent())
                .count());
        assertThat(impact.objectives())
                .filteredOn(Coverage::isServed)
                .extracting(c -> c.objective().id())
                .containsExactlyInAnyOrderElementsOf(served);
        assertThat(impact.newObjectives()).hasSize(impact.to().objectives().size() - served.size());
        assertThat(impact.agencies().stream().mapToInt(a -> a.rows().size()).sum())
                .isEqualTo(links + unlinked);
        assertThat(impact.agencies().stream().mapToInt(a -> a.counts().toDo()).sum())
                .isEqualTo(impact.counts().toDo());
    }

    /** Whether an objective is one, or carries it on, asked backwards. */
    private static boolean descends(Objective late, ItemId early, List<Rpjmd> plans) {
        return late.id().equals(early)
                || late.continues().stream()
                        .anyMatch(c -> c.equals(early)
                                || plans.stream()
                                        .flatMap(p -> p.objectives().stream())
                                        .filter(o -> o.id().equals(c))
                                        .anyMatch(o -> descends(o, early, plans)));
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
