package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import id.masterplan.bake.Baker;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say to browsers, feed readers and search engines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetadataTest {
    private static final String ITEM = "kota-contoh/edisi/2021/program/prog-sakpore/index.html";

    private final SampleSite site = SampleSite.read();
    private final Map<String, String> files = new LinkedHashMap<>();

    @BeforeAll
    void bake() {
        for (SampleSite language : List.of(site, site.english())) {
            try (Baker baker = Baker.open(language.setting.labels()::word)) {
                baker.bake(
                        language.pages(), (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
            }
        }
    }

    private Document page(String path) {
        return Jsoup.parse(files.getOrDefault(path, ""));
    }

    private Map<String, Document> pages() {
        Map<String, Document> pages = new LinkedHashMap<>();
        files.keySet().stream().filter(p -> p.endsWith(".html")).forEach(p -> pages.put(p, page(p)));
        return pages;
    }

    @Test
    void every_page_has_the_strict_policy_and_scripts_where_it_allows_them_alone() {
        pages().forEach((path, page) -> {
            Element policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]");
            assertThat(policy.attr("content"))
                    .as(path)
                    .startsWith("default-src 'none'; style-src 'self'; img-src 'self';")
                    .contains("base-uri 'none'")
                    .doesNotContain("unsafe", "http", "*", "data:");
            assertThat(policy.attr("content").contains("script-src 'self'"))
                    .as(path)
                    .isEqualTo(!page.select("script[src]").isEmpty());
            assertThat(page.select("form").isEmpty() || policy.attr("content").contains("form-action 'self'"))
                    .as(path)
                    .isTrue();
        });
    }

    @Test
    void nothing_on_a_page_runs_or_styles_inline() {
        pages().forEach((path, page) -> {
            assertThat(
                            page.select(
                                    "style, [style], iframe, object, embed, base, script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(e -> e.attributes().asList().stream())
                            .filter(a -> a.getKey().startsWith("on")))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void links_have_safe_schemes_and_nothing_is_fetched_from_elsewhere() {
        pages().forEach((path, page) -> {
            assertThat(page.select("a[href]").eachAttr("href"))
                    .as(path)
                    .allMatch(href -> href.matches("(https?://|mailto:|tel:).*") || !href.matches("[^/?#]*:.*"));
            if (!path.equals("404.html")) {
                assertThat(page.select("img[src^=http], link[rel=stylesheet][href^=http], script[src^=http], [srcset]"))
                        .as(path)
                        .isEmpty();
            }
        });
    }

    @Test
    void linked_data_parse_and_cannot_end_their_element() {
        pages().forEach((path, page) -> page.select("script[type=application/ld+json]")
                .forEach(script -> {
                    assertThat(script.data()).as(path).doesNotContain("<", "&");
                    JsonNode data = JsonMapper.shared().readTree(script.data());
                    assertThat(data.path("@context").stringValue()).isEqualTo("https://schema.org");
                    data.path("@graph")
                            .forEach(n -> assertThat(n.has("@type")).as(path).isTrue());
                }));
        assertThat(Json.of(Map.of("a", "</script><!--\u2028\"\\")))
                .isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u2028\\\"\\\\\"}");
    }

    @Test
    void an_edition_is_a_version_of_a_data_set_and_a_comparison_has_its_data() {
        assertThat(files.getOrDefault("kota-contoh/edisi/2021/index.html", ""))
                .contains("\"@type\":\"Dataset\"", "\"version\":\"2021\"", "\"datePublished\":\"2021-08-10\"");
        assertThat(files.getOrDefault("en/kota-contoh/banding/2018...2021/index.html", ""))
                .contains("/kota-contoh/banding/2018...2021/diff.json\"")
                .doesNotContain("/en/kota-contoh/banding/2018...2021/diff.json");
        assertThat(files.getOrDefault("kota-contoh/produk-hukum/index.html", ""))
                .contains("\"@type\":\"Legislation\"");
        assertThat(page("kota-contoh/rancangan/index.html").select("script[type]"))
                .isEmpty();
    }

    @Test
    void every_feed_is_valid_and_its_ids_are_its_own() throws FeedException {
        List<String> feeds =
                files.keySet().stream().filter(p -> p.endsWith(".atom")).toList();
        assertThat(feeds)
                .contains(
                        "kota-contoh/riwayat/prog-sakpore/umpan.atom",
                        "kota-contoh/menurut/dimensi/governance/umpan.atom");
        for (String path : feeds) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(files.getOrDefault(path, "")));
            assertThat(feed.getUri()).as(path).startsWith("tag:");
            assertThat(feed.getEntries().stream().map(SyndEntry::getUri))
                    .as(path)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_feed_of_an_item_tells_which_edition_changed_it() throws FeedException {
        SyndFeed feed = new SyndFeedInput()
                .build(new StringReader(files.getOrDefault("kota-contoh/riwayat/prog-minimal/umpan.atom", "")));
        assertThat(feed.getEntries()).hasSize(2);
        assertThat(feed.getEntries().get(0).getTitle()).contains("Edisi 2021");
    }

    @Test
    void an_item_offers_its_feed_in_the_head_and_in_sight() {
        String feed = "../../../../../kota-contoh/riwayat/prog-sakpore/umpan.atom";
        assertThat(page(ITEM).select("link[type=application/atom+xml]").eachAttr("href"))
                .contains(feed);
        assertThat(page(ITEM).select("footer a").eachAttr("href")).contains(feed);
    }

    @Test
    void a_shared_link_shows_title_sentence_and_site() {
        Document page = page(ITEM);
        assertThat(page.select("meta[property^=og:]").eachAttr("property"))
                .contains("og:title", "og:description", "og:type", "og:url", "og:site_name", "og:locale");
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void site_maps_date_comparisons_and_histories_by_the_data() {
        assertThat(files.getOrDefault("kota-contoh/sitemap.xml", ""))
                .contains(
                        "/kota-contoh/banding/2018...2021/</loc><lastmod>2021-08-10<",
                        "/kota-contoh/riwayat/prog-minimal/</loc><lastmod>2021-08-10<",
                        "/kota-contoh/riwayat/prog-sakpore/</loc><lastmod>2018-12-13<");
    }

    @Test
    void robots_and_language_models_find_the_way() {
        Map<String, String> plain =
                site.map.files(List.of(site.map.region(site.library).summary()));
        assertThat(plain.getOrDefault("robots.txt", "")).endsWith("Sitemap: https://contoh.example/sitemap.xml\n");
        assertThat(plain.getOrDefault("llms.txt", ""))
                .startsWith("# ")
                .contains("](https://contoh.example/kota-contoh/): ", "/rancangan/", "cara-membandingkan/): ");
    }
}
