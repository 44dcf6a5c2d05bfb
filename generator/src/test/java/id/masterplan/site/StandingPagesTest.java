package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.masterplan.bake.Baker;
import id.masterplan.content.Documents;
import id.masterplan.content.PageReader;
import id.masterplan.model.ItemId;
import id.masterplan.model.Label;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.search.SearchItem;
import id.masterplan.site.view.NavLink;
import id.masterplan.site.view.StandingView;
import id.masterplan.testing.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Pages about the site in two languages. */
class StandingPagesTest {
    private static final Site SITE = new Site(
            new Label("Masterplan", Optional.of("Masterplans")),
            new Label("Contoh.", Optional.of("Example.")),
            "https://contoh.go.id/",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static String page(String id, String title, String body) {
        return "---\nschema: page/1\nid: " + id + "\ntitle: " + title + "\nsummary: " + title + ".\norder: 1\n---\n"
                + body + "\n";
    }

    private final MemoryTree tree = new MemoryTree()
            .with("content/pages/tentang.md", page("tentang", "Tentang", "Lihat [cara](item:cara)."))
            .with("content/pages/cara.md", page("cara", "Cara", "## Pertama\n\nBegini.\n\n## Kedua\n\nBegitu."))
            .with("content/pages/en/tentang.md", page("tentang", "About", "See [how](item:cara)."));

    private static Checked<List<StandingPage>> read(MemoryTree tree) {
        return new PageReader(new Documents()).pages(tree);
    }

    private Setting setting(Locale language) {
        return new Setting(SITE, read(tree).value().orElseThrow(), Labels.of(language));
    }

    private Page page(Locale language, String address) {
        String path = setting(language).folder() + address;
        return new SiteMap(setting(language))
                .national(List.of()).stream()
                        .filter(p -> p.path().equals(path))
                        .findFirst()
                        .orElseThrow();
    }

    private StandingView view(Locale language, String id) {
        return (StandingView) page(language, Addresses.standing(new ItemId(id))).view();
    }

    private Document html(Locale language, String address) {
        try (Baker baker = Baker.open(Labels.of(language)::word)) {
            return Jsoup.parse(new String(baker.render(page(language, address)), StandardCharsets.UTF_8));
        }
    }

    @Test
    void what_is_not_translated_is_found_and_listed_in_its_own_language() {
        assertThat(new SiteMap(setting(Locale.ENGLISH)).search(List.of()).get(0).items())
                .extracting(SearchItem::key, SearchItem::language)
                .containsExactlyInAnyOrder(tuple("tentang", "en"), tuple("cara", "id"));
        Elements letters = html(Locale.ENGLISH, Addresses.SEARCH).select(".letter li a");
        assertThat(letters)
                .extracting(Element::text, a -> a.attr("lang"))
                .containsExactly(tuple("About", ""), tuple("Cara", "id"));
    }

    @Test
    void the_contents_of_a_page_that_is_not_translated_are_named_in_the_language_of_the_site() {
        Document page = html(Locale.ENGLISH, Addresses.standing(new ItemId("cara")));
        assertThat(language(page.select(".contents-title"))).isEqualTo("en");
        assertThat(language(page.select("nav.contents"))).isEqualTo("en");
        for (String own : List.of("main h1", ".lead", "nav.contents ol", ".prose")) {
            assertThat(language(page.select(own))).as(own).isEqualTo("id");
        }
        assertThat(html(Labels.INDONESIAN, Addresses.standing(new ItemId("cara")))
                        .select("main [lang]"))
                .isEmpty();
    }

    private static String language(Elements one) {
        assertThat(one).hasSize(1);
        return one.parents().stream()
                .filter(e -> e.hasAttr("lang"))
                .findFirst()
                .map(e -> one.hasAttr("lang") ? one.attr("lang") : e.attr("lang"))
                .orElseThrow();
    }

    @Test
    void a_page_that_is_translated_stands_in_the_language_of_the_site() {
        StandingView english = view(Locale.ENGLISH, "tentang");
        assertThat(english.chrome().title()).isEqualTo("About");
        assertThat(english.language()).isEmpty();
        assertThat(view(Labels.INDONESIAN, "tentang").chrome().title()).isEqualTo("Tentang");
    }

    @Test
    void a_page_that_is_not_translated_stands_in_indonesian_and_says_so() {
        StandingView english = view(Locale.ENGLISH, "cara");
        assertThat(english.chrome().title()).isEqualTo("Cara");
        assertThat(english.language()).contains("id");
        assertThat(view(Labels.INDONESIAN, "cara").language()).isEmpty();
    }

    @Test
    void links_to_pages_say_their_language_where_it_is_another() {
        assertThat(view(Locale.ENGLISH, "tentang").chrome().standing())
                .extracting(NavLink::label, NavLink::language)
                .containsExactlyInAnyOrder(tuple("About", Optional.empty()), tuple("Cara", Optional.of("id")));
    }

    @Test
    void a_page_leads_to_another_by_its_id_in_either_language() {
        assertThat(view(Locale.ENGLISH, "tentang").body().markup())
                .contains("<a href=\"../../tentang/cara/index.html\">how</a>");
        assertThat(view(Labels.INDONESIAN, "tentang").body().markup())
                .contains("<a href=\"../../tentang/cara/index.html\">cara</a>");
    }

    @Test
    void a_link_to_a_page_that_is_not_there_is_a_mistake_of_its_place() {
        Checked<List<StandingPage>> pages =
                read(tree.with("content/pages/en/cara.md", page("cara", "How", "[x](item:tidak-ada)")));
        assertThat(pages.problems()).extracting(Problem::code).containsExactly(ProblemCode.MARKDOWN_BROKEN_LINK);
        assertThat(pages.problems().get(0).position().file()).isEqualTo("content/pages/en/cara.md");
    }

    @Test
    void an_english_page_needs_the_page_that_it_translates() {
        assertThat(read(tree.with("content/pages/en/lain.md", page("lain", "Other", "Text.")))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TRANSLATION_ALONE);
    }
}
