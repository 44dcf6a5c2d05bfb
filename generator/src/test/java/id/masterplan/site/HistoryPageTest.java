package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.ItemKind;
import id.masterplan.diff.Timeline;
import id.masterplan.testing.Render;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HistoryPageTest {
    private final RegionDesk desk = ComparedRegion.desk();

    private Document history(String item) {
        Timeline timeline = desk.library().timelines().stream()
                .filter(t -> t.item().text().equals(item))
                .findFirst()
                .orElseThrow();
        return render(new HistoryPages(desk).page(timeline));
    }

    private Document render(Page page) {
        return Jsoup.parse(Render.page(page, desk.labels()::word));
    }

    @Test
    void an_item_is_there_or_absent_in_every_edition() {
        Document page = history("qw-ttd");
        assertThat(page.select(".presence .present")).hasSize(2);
        assertThat(page.select(".presence .absent")).hasSize(2);
    }

    @Test
    void every_value_of_every_field_is_shown() {
        Timeline timeline = desk.library().timelines().stream()
                .filter(t -> t.item().text().equals("prog-izin"))
                .findFirst()
                .orElseThrow();
        assertThat(history("prog-izin").select(".values td"))
                .hasSize(timeline.fields().size() * timeline.moments().size());
    }

    @Test
    void items_that_became_one_another_lead_to_each_other() {
        for (Timeline timeline : desk.library().timelines()) {
            Document page = history(timeline.item().text());
            timeline.kin()
                    .forEach(id -> assertThat(page.select("#_nama li a[href*=/" + id + "/]"))
                            .as(timeline.item() + " to " + id)
                            .isNotEmpty());
        }
        assertThat(desk.library().timelines()).anyMatch(t -> !t.kin().isEmpty());
    }

    @Test
    void a_chapter_tells_how_much_of_its_text_each_edition_changed_and_where_to_read_it() {
        List<Timeline> chapters = desk.library().timelines().stream()
                .filter(t -> t.kind() == ItemKind.CHAPTER)
                .toList();
        assertThat(chapters).anyMatch(t -> history(t.item().text()).text().contains("bagian naskah berbeda"));
        for (Timeline chapter : chapters) {
            assertThat(history(chapter.item().text()).select(".event p > a"))
                    .allMatch(a -> a.attr("href").endsWith("#" + chapter.item()));
        }
    }

    @Test
    void years_have_no_dots() {
        assertThat(history("qw-batik").text()).doesNotContain("2.021");
        assertThat(history("frame").text()).contains("2018–2023");
    }

    @Test
    void all_items_are_found_by_kind_and_letter() {
        Document page = render(new HistoryPages(desk).pages().get(0));
        assertThat(page.select(".letters a")).hasSameSizeAs(desk.library().timelines());
    }

    @Test
    void each_edition_answers_its_two_questions_first() {
        Document page = render(new ChoicePage(desk).page());
        List<String> questions = page.select(".choice").eachText();
        assertThat(questions).hasSize(4);
        assertThat(questions.get(0)).contains("Apa yang hendak diubah rancangan?");
        assertThat(page.select(".pairs a")).hasSameSizeAs(desk.library().comparisons());
    }
}
