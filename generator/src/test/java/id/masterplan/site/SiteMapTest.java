package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.bake.Baker;
import id.masterplan.bake.LinkCheck;
import id.masterplan.site.view.Chrome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole small site, rendered once with the program's own templates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteMapTest {
    private final SampleSite site = SampleSite.read();
    private final List<Page> pages = site.pages();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeAll
    void bake() throws IOException {
        try (Baker baker = Baker.open(site.setting.labels()::word)) {
            baker.bake(pages, files::put);
            baker.assets(files::put);
        }
        SampleSite english = site.english();
        try (Baker baker = Baker.open(english.setting.labels()::word)) {
            baker.bake(english.pages(), files::put);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = Path.of("target/looked-at").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private Document html(String path) {
        return Jsoup.parse(new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8));
    }

    private List<Document> documents() {
        return pages.stream()
                .map(Page::path)
                .filter(p -> p.endsWith(".html"))
                .map(this::html)
                .toList();
    }

    @Test
    void pages_of_what_was_adopted_know_that_nobody_can_shorten_them() {
        assertThat(pages.stream().filter(Page::adopted).map(Page::path))
                .isNotEmpty()
                .containsExactlyElementsOf(pages.stream()
                        .map(Page::path)
                        .filter(p -> p.matches("kota-contoh/(edisi/.*|banding/2018\\.\\.\\.2021/.*)"))
                        .toList());
    }

    @Test
    void every_type_of_page_is_there_but_the_one_that_the_command_line_makes() {
        assertThat(pages.stream().map(Page::type).distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(PageType.TEXTS)));
    }

    @Test
    void every_page_but_the_one_for_any_address_is_there_in_english() {
        assertThat(site.english().pages().stream().map(Page::path))
                .containsExactlyInAnyOrderElementsOf(pages.stream()
                        .map(p -> "en/" + p.path())
                        .filter(p -> !p.equals("en/404.html") && !p.equals("en/sitemap.xml"))
                        .toList());
    }

    @Test
    void an_english_page_switches_to_the_same_page_and_says_which_words_are_the_plans_own() {
        Document english = html("en/kota-contoh/edisi/2018/program/prog-sakpore/index.html");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1").attr("lang")).isEqualTo("id");
        assertThat(english.select(".languages a").eachAttr("href"))
                .containsExactly("../../../../../../kota-contoh/edisi/2018/program/prog-sakpore/index.html");
        assertThat(english.select("link[hreflang]").eachAttr("hreflang")).containsExactly("id", "en");
        assertThat(html("kota-contoh/edisi/2018/program/prog-sakpore/index.html")
                        .select(".languages a")
                        .eachAttr("href"))
                .containsExactly("../../../../../en/kota-contoh/edisi/2018/program/prog-sakpore/index.html");
    }

    @Test
    void every_figure_of_a_line_is_in_a_table_of_its_page_too() {
        List<Document> drawn = documents().stream()
                .filter(d -> !d.select("figure.chart").isEmpty())
                .toList();
        assertThat(drawn).isNotEmpty().allSatisfy(page -> {
            List<String> cells = page.select("td, th").eachText();
            assertThat(cells).isNotEmpty();
            assertThat(page.select(".chart-lines .value").eachText())
                    .allSatisfy(value -> assertThat(cells).anyMatch(cell -> cell.contains(value)));
        });
    }

    @Test
    void no_two_pages_have_the_same_address() {
        assertThat(pages.stream().map(Page::path)).doesNotHaveDuplicates();
    }

    @Test
    void every_link_leads_somewhere_and_every_id_is_its_own() {
        LinkCheck check = new LinkCheck();
        files.keySet().forEach(check::file);
        site.library
                .comparisons()
                .forEach(d -> List.of("diff.json", "perubahan.csv")
                        .forEach(f -> check.file(new Addresses(SampleSite.REGION)
                                        .comparisonFolder(
                                                d.before().id(), d.after().id())
                                + f)));
        pages.stream()
                .filter(p -> p.type() == PageType.IMPACT)
                .forEach(p -> check.file(p.path().replace("index.html", "dampak.csv")));
        pages.stream()
                .filter(p -> p.path().endsWith(".html"))
                .forEach(p -> check.page(p.path(), files.getOrDefault(p.path(), new byte[0])));
        assertThat(check.problems().stream().map(p -> p.line(Labels.INDONESIAN)))
                .isEmpty();
    }

    @Test
    void every_page_has_one_title_and_skips_no_level_of_headings() {
        for (Document page : documents()) {
            assertThat(page.select("h1")).as(page.title()).hasSize(1);
            int level = 1;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int own = heading.tagName().charAt(1) - '0';
                assertThat(own).as(page.title() + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = own;
            }
        }
    }

    @Test
    void no_page_needs_a_script_or_asks_another_host_for_anything() {
        for (Document page : documents()) {
            assertThat(
                            page.select(
                                    "script:not([src]):not([type=application/ld+json]), script[src^=http], style, iframe, [style], [onclick]"))
                    .isEmpty();
            assertThat(page.select("link[rel=stylesheet][href^=http], img[src^=http]")
                            .not("[href*=404]"))
                    .as(page.title())
                    .allMatch(link -> page.title().startsWith("Halaman tidak ditemukan"));
        }
    }

    @Test
    void only_the_search_page_may_run_scripts() {
        List<Page> scripted = pages.stream()
                .filter(p -> p.path().endsWith(".html"))
                .filter(p -> !html(p.path()).select("script[src]").isEmpty()
                        || html(p.path())
                                .select("meta[http-equiv=Content-Security-Policy]")
                                .attr("content")
                                .contains("script-src"))
                .toList();
        assertThat(scripted).extracting(Page::type).containsExactly(PageType.SEARCH);
    }

    @Test
    void every_page_but_the_search_page_has_a_box_that_asks_it() {
        assertThat(html("kota-contoh/index.html").select("form[role=search]").attr("action"))
                .isEqualTo("../cari/index.html");
        assertThat(html("kota-contoh/index.html")
                        .select("form[role=search] input[name=daerah]")
                        .attr("value"))
                .isEqualTo("kota-contoh");
        assertThat(html("cari/index.html").select("header form")).isEmpty();
    }

    @Test
    void an_old_edition_says_so_and_leads_to_what_is_in_force() {
        Element bar =
                html("kota-contoh/edisi/2018/program/prog-sakpore/index.html").expectFirst(".state-superseded");
        assertThat(bar.text()).contains("Edisi lama.", "13 Desember 2018", "10 Agustus 2021");
        assertThat(bar.select("a").eachAttr("href"))
                .containsExactly(
                        "../../../../../kota-contoh/edisi/2021/program/prog-sakpore/index.html",
                        "../../../../../kota-contoh/banding/2018...2021/index.html");
    }

    @Test
    void what_is_no_longer_in_force_leads_to_its_history() {
        Element bar =
                html("kota-contoh/edisi/2018/program/prog-minimal/index.html").expectFirst(".state-superseded");
        assertThat(bar.select("a").eachAttr("href"))
                .first()
                .isEqualTo("../../../../../kota-contoh/riwayat/prog-minimal/index.html");
    }

    @Test
    void a_draft_is_kept_out_of_search_engines_and_says_what_it_is() {
        Document draft = html("kota-contoh/rancangan/index.html");
        assertThat(draft.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(draft.expectFirst(".state-draft").text()).contains("Rancangan.", "belum ditetapkan");
    }

    @Test
    void search_engines_are_sent_from_an_old_page_to_the_one_in_force() {
        Chrome chrome = site.page("kota-contoh/edisi/2018/program/prog-sakpore/index.html")
                .view()
                .chrome();
        assertThat(chrome.canonical())
                .contains(site.setting.site().baseUrl() + "kota-contoh/edisi/2021/program/prog-sakpore/");
    }

    @Test
    void every_edition_but_the_one_in_force_asks_both_questions() {
        List<String> questions = html("kota-contoh/index.html")
                .select(".edition-superseded .questions a")
                .eachText();
        assertThat(questions).containsExactly("Apa bedanya dengan yang berlaku sekarang?");
        assertThat(html("kota-contoh/index.html")
                        .select(".edition-in-force .questions a")
                        .eachText())
                .containsExactly("Apa yang diubah edisi ini?");
    }

    @Test
    void what_is_illustrative_is_marked_where_it_stands() {
        Document page = html("kota-contoh/edisi/2021/program/prog-sakpore/index.html");
        assertThat(page.select("h1 .badge-contoh").text()).isEqualTo("contoh");
        assertThat(page.text()).contains("bukan dari dokumen resmi");
    }

    @Test
    void the_links_of_the_404_page_work_at_any_depth() {
        assertThat(html("404.html").select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#")
                        || href.startsWith(site.setting.site().baseUrl()));
    }

    @Test
    void the_site_map_leaves_out_drafts_and_pages_that_another_stands_for() {
        String map = new String(files.getOrDefault("kota-contoh/sitemap.xml", new byte[0]), StandardCharsets.UTF_8);
        assertThat(map).contains("/kota-contoh/edisi/2021/</loc><lastmod>2021-08-10</lastmod>");
        assertThat(map).doesNotContain("rancangan", "/cetak/", "edisi/2018/program/prog-sakpore/");
    }

    @Test
    void the_same_site_gives_the_same_views() {
        assertThat(SampleSite.read().pages()).isEqualTo(pages);
    }
}
