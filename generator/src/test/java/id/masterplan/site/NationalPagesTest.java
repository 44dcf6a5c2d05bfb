package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.bake.Baker;
import id.masterplan.bake.PageBudget;
import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchKind;
import id.masterplan.search.SearchShard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of all regions, for three of them and for all regencies and cities. */
class NationalPagesTest {
    private static final int ALL = 514;

    private final ManySummaries indonesian = ManySummaries.indonesian();

    private static Document html(ManySummaries site, int regions, String path) {
        try (Baker baker = Baker.open(site.labels()::word)) {
            return site.pages(regions).stream()
                    .filter(p -> p.path().equals(path))
                    .map(p -> Jsoup.parse(new String(baker.render(p), StandardCharsets.UTF_8)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void few_regions_are_cards_that_say_which_edition_is_in_force() {
        Document home = html(indonesian, 3, "index.html");
        assertThat(home.select(".region-card")).hasSize(3);
        assertThat(home.select("details")).isEmpty();
    }

    @Test
    void many_regions_are_folded_by_province_with_their_counts() {
        Document home = html(indonesian, 300, "index.html");
        assertThat(home.select(".region-card, table")).isEmpty();
        assertThat(home.select("ul.provinces > li > details:not([open])")).hasSize(38);
        assertThat(home.select("ul.provinces summary .count").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(300)
                .isEqualTo(home.select("ul.provinces ul > li").size());
    }

    @Test
    void folded_regions_say_what_is_an_example_and_lead_to_their_drafts() {
        for (ManySummaries site : List.of(indonesian, ManySummaries.english())) {
            Document home = html(site, 300, site == indonesian ? "index.html" : "en/index.html");
            assertThat(home.select("ul.provinces ul > li")).hasSize(300).allSatisfy(line -> {
                String address = line.select("a").attr("href").replace("/index.html", "");
                int number = numberOf(address);
                assertThat(line.select(".badge-contoh")).hasSize(ManySummaries.isExample(number) ? 1 : 0);
                assertThat(line.select("a[href^=" + address + "/rancangan/]"))
                        .hasSize(ManySummaries.hasDraft(number) ? 1 : 0);
            });
        }
    }

    private int numberOf(String region) {
        return indonesian.of(300).stream().map(s -> s.region().text()).toList().indexOf(region);
    }

    @Test
    void the_count_of_regions_reads_well_for_one_province() {
        assertThat(ManySummaries.english().labels().word("home.count", 13, 1)).startsWith("Regions: 13. Provinces: 1.");
    }

    @Test
    void the_home_page_answers_with_the_search_box_then_what_changed_then_the_regions() {
        Document home = html(indonesian, 300, "index.html");
        assertThat(home.select("main form, main h2, main ul.provinces").stream()
                        .map(e -> e.normalName() + " " + e.className())
                        .toList())
                .startsWith("form home-seek", "h2 ", "h2 ", "ul provinces");
        assertThat(home.select("input[type=search]")).hasSize(1);
        assertThat(home.select("main h2").eachText()).startsWith("Terakhir berubah", "Daerah");
    }

    @Test
    void every_national_page_is_light_enough_with_all_regencies_and_cities() {
        for (ManySummaries site : List.of(indonesian, ManySummaries.english())) {
            PageBudget budget = new PageBudget();
            try (Baker baker = Baker.open(site.labels()::word)) {
                baker.assets(budget::style);
                site.pages(ALL).forEach(page -> budget.page(page, baker.render(page)));
            }
            assertThat(budget.problems())
                    .extracting(p -> p.line(java.util.Locale.ENGLISH))
                    .isEmpty();
        }
    }

    @Test
    void regions_are_found_by_name_when_they_are_too_many_to_search_all() {
        List<SearchShard> few = indonesian.search(30);
        List<SearchShard> many = indonesian.search(31);
        assertThat(few).extracting(SearchShard::name).containsExactly("umum");
        assertThat(many).extracting(SearchShard::name).containsExactly("umum", "daerah");
        assertThat(many.get(1).items()).hasSize(31).extracting(SearchItem::kind).containsOnly(SearchKind.REGION);
        assertThat(ManySummaries.english().search(31))
                .extracting(SearchShard::name)
                .containsExactly("umum-en");
    }

    @Test
    void the_search_page_groups_its_regions_by_province() {
        Document search = html(indonesian, 300, "cari/index.html");
        assertThat(search.select("#_daerah optgroup")).hasSize(38);
        assertThat(search.select("#_daerah option[data-main]")).hasSize(300);
        assertThat(search.select("ul.provinces > li")).hasSize(38);
        assertThat(html(indonesian, 3, "cari/index.html").select("details")).isEmpty();
    }
}
