package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.EditionDiff;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionState;
import id.masterplan.site.view.ChangeCard;
import id.masterplan.site.view.ComparisonView;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.StateBar;
import id.masterplan.testing.Render;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The sheets of a comparison for a meeting. */
class BriefingTest {
    private final RegionDesk desk = ComparedRegion.desk();

    private EditionDiff diff(String before, String after) {
        return desk.library()
                .comparison(new EditionId(before), new EditionId(after))
                .orElseThrow();
    }

    private StateBar bar(String before, String after) {
        return Compared.sheets(desk, diff(before, after))
                .view()
                .chrome()
                .state()
                .orElseThrow();
    }

    private static Document html(RegionDesk desk, Page page) {
        return Jsoup.parse(Render.page(page, desk.labels()::word));
    }

    @Test
    void sheets_of_a_draft_say_that_it_is_not_adopted() {
        StateBar bar = bar("2021", "rancangan");
        assertThat(bar.state()).isEqualTo(EditionState.DRAFT);
        assertThat(bar.sentence()).contains("belum ditetapkan");
    }

    @Test
    void sheets_of_what_was_superseded_lead_from_their_own_path_to_the_comparison_with_what_is_in_force() {
        StateBar bar = bar("2018", "2019");
        assertThat(bar.sentence()).contains("sudah digantikan");
        assertThat(bar.links())
                .extracting(Link::href)
                .containsExactly("../../../../kota-contoh/banding/2018...2021/index.html");
    }

    @Test
    void a_row_counts_as_many_fields_as_the_fold_of_the_card() {
        EditionDiff diff = diff("2018", "2021");
        List<ChangeCard> cards = ((ComparisonView) Compared.page(desk, diff).view())
                .groups().stream().flatMap(group -> group.cards().stream()).toList();
        List<String> notes = html(desk, Compared.sheets(desk, diff))
                .select("table.briefed tr td:nth-child(2)")
                .eachText();
        assertThat(notes).hasSameSizeAs(cards);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Optional<String> fold = cards.get(i).fold();
            if (fold.isPresent()) {
                String count = fold.get().replaceAll("\\D", "");
                assertThat(notes.get(i)).endsWith("(" + count + " isian)");
                folded.add(count);
            }
        }
        assertThat(folded).isNotEmpty();
    }

    @Test
    void nothing_stands_empty() {
        for (EditionDiff diff : desk.library().comparisons()) {
            assertThat(html(desk, Compared.sheets(desk, diff)).select("p:empty, ul:empty, ol:empty, tbody:empty"))
                    .isEmpty();
        }
    }

    @Test
    void words_of_the_plan_are_marked_as_indonesian_on_english_pages() {
        RegionDesk english =
                ComparedRegion.desk(Locale.ENGLISH, Optional.empty(), ComparedRegion.first(), ComparedRegion.third());
        EditionDiff diff = english.library().comparisons().get(0);
        Document page = html(english, Compared.page(english, diff));
        Document sheets = html(english, Compared.sheets(english, diff));
        for (Element title : page.select("#_bab article h3")) {
            assertThat(title.text()).startsWith("Chapter ");
            assertThat(title.select("> span[lang=id]").text()).isNotBlank().doesNotContain("Chapter");
        }
        assertThat(page.select(".highlights a[lang=id]")).hasSameSizeAs(page.select(".highlights li"));
        assertThat(page.select(".told > li > a[lang=id]")).hasSameSizeAs(page.select(".told > li"));
        assertThat(page.select(".side-title > span[lang=id]")).hasSize(2);
        assertThat(page.select("#_tetap li a[lang=id]")).hasSameSizeAs(page.select("#_tetap li"));
        assertThat(sheets.select("ul.plain > li > span[lang=id]:first-of-type")).isNotEmpty();
    }
}
