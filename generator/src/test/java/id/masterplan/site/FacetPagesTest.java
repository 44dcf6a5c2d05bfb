package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Edition;
import id.masterplan.model.Lifecycle;
import id.masterplan.model.Programme;
import id.masterplan.model.ProgrammeStatus;
import id.masterplan.model.QuickWin;
import id.masterplan.site.view.FacetLine;
import id.masterplan.site.view.FacetView;
import id.masterplan.site.view.FacetsView;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.testing.Plans;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FacetPagesTest {
    private final SampleSite site = SampleSite.read();
    private final RegionDesk desk = new RegionDesk(site.setting, site.library);
    private final Edition edition = desk.browsed().orElseThrow();
    private final Facets facets = new Facets(desk, edition);

    private Set<String> values(FacetKind kind, Programme programme) {
        return facets.of(kind).stream()
                .filter(f -> Stream.concat(f.programmes().stream(), f.supporting().stream())
                        .anyMatch(p -> p.id().equals(programme.id())))
                .map(Facet::value)
                .collect(Collectors.toSet());
    }

    @Test
    void the_edition_in_force_is_looked_through() {
        assertThat(edition.head().id().text()).isEqualTo("2021");
    }

    @Test
    void every_programme_is_found_by_all_that_it_states() {
        assertThat(edition.programmes()).isNotEmpty().allSatisfy(p -> {
            assertThat(values(FacetKind.DIMENSION, p))
                    .containsExactly(p.dimension().text());
            assertThat(values(FacetKind.STATUS, p)).hasSize(1);
            assertThat(values(FacetKind.YEAR, p))
                    .containsExactlyInAnyOrderElementsOf(
                            p.years().stream().map(String::valueOf).toList());
            assertThat(values(FacetKind.AGENCY, p))
                    .containsAll(p.leadAgency().stream().map(a -> a.text()).toList());
        });
    }

    @Test
    void every_quick_win_is_found_by_its_dimension_its_year_and_its_status() {
        for (QuickWin quickWin : edition.quickWins()) {
            for (FacetKind kind : List.of(FacetKind.DIMENSION, FacetKind.YEAR, FacetKind.STATUS)) {
                assertThat(facets.of(kind).stream().filter(f -> f.quickWins().contains(quickWin)))
                        .hasSize(1);
            }
        }
    }

    @Test
    void wherever_an_item_stands_it_is_found_by_that() {
        for (Lifecycle status : Lifecycle.values()) {
            assertThat(statuses(
                            Plans.edition("2021").with(Plans.quickWin("qw-peta").status(status))))
                    .containsExactly(desk.labels().word(status));
        }
        for (ProgrammeStatus status : ProgrammeStatus.values()) {
            assertThat(statuses(Plans.edition("2021")
                            .with(Plans.programme("prog-peta").status(status))))
                    .containsExactly(desk.labels().word(status));
        }
    }

    private List<String> statuses(EditionBuilder one) {
        return new Facets(desk, one.build())
                .of(FacetKind.STATUS).stream().map(Facet::name).toList();
    }

    @Test
    void no_page_is_empty_and_counts_are_those_of_the_pages() {
        List<Page> pages = new FacetPages(desk).pages();
        assertThat(pages.get(0).view()).isInstanceOf(FacetsView.class);
        int counted = ((FacetsView) pages.get(0).view())
                .groups().stream()
                        .flatMap(g -> g.lines().stream())
                        .map(FacetLine::count)
                        .mapToInt(Integer::parseInt)
                        .sum();
        int shown = pages.stream()
                .filter(p -> p.type() == PageType.FACET)
                .map(p -> (FacetView) p.view())
                .mapToInt(v -> v.programmes().size()
                        + v.supporting().size()
                        + v.quickWins().size())
                .peek(size -> assertThat(size).isPositive())
                .sum();
        assertThat(counted).isEqualTo(shown);
    }
}
