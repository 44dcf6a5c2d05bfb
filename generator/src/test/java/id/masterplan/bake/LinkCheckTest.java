package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links and places of a site. */
class LinkCheckTest {
    private final LinkCheck links = new LinkCheck();

    @Test
    void links_to_pages_places_and_files_resolve_in_any_order() {
        page("index.html", "<a href='kota/index.html'>a</a><a href='kota/index.html#visi'>b</a><a href='#top'>c</a>");
        page("kota/index.html", "<h2 id=visi>x</h2><a href='../index.html'>a</a><a href=#visi>b</a><a href=''>c</a>");
        page(
                "kota/banding/2018...2021/index.html",
                "<a href='diff.json'>a</a><a href='../../../aset/site.css?1'>b</a>");
        links.file("kota/banding/2018...2021/diff.json");
        links.file("aset/site.css");
        assertThat(links.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "other.html, kota/other.html",
        "../nowhere/index.html, nowhere/index.html",
        "#nothing, kota/index.html#nothing",
        "../index.html#nothing, index.html#nothing",
        "../, ''",
        "../../etc/passwd, ../../../etc/passwd",
        "../index.html/, index.html/",
        "INDEX.html, kota/INDEX.html"
    })
    void a_link_that_leads_nowhere_is_named_with_page_and_target(String href, String target) {
        page("index.html", "");
        page("kota/index.html", "<a href='" + href + "'>x</a>");
        assertThat(links.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SITE_BROKEN_LINK);
            assertThat(problem.position().file()).isEqualTo("kota/index.html");
            assertThat(problem.arguments()).containsExactly("kota/index.html", target);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x73;cript:alert(1)",
                "&#1;javascript:alert(1)",
                "java&Tab;script:alert(1)",
                "javascript&colon;alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd"
            })
    void schemes_that_are_not_allowed_are_refused_however_they_are_written(String href) {
        page("index.html", "<a href=\"" + href + "\">x</a>");
        assertThat(links.problems()).extracting(p -> p.code()).containsExactly(ProblemCode.SITE_LINK_SCHEME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "//example.org/x", "\\\\example.org"})
    void absolute_links_within_the_site_are_refused(String href) {
        page("index.html", "<a href=\"" + href + "\">x</a>");
        assertThat(links.problems()).extracting(p -> p.code()).containsExactly(ProblemCode.SITE_ABSOLUTE_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "http://example.org", "mailto:a@example.org", "tel:+62285"})
    void addresses_elsewhere_are_left_alone(String href) {
        page("index.html", "<a href=\"" + href + "\">x</a>");
        assertThat(links.problems()).isEmpty();
    }

    @Test
    void a_place_named_twice_is_a_problem() {
        page("index.html", "<p id=a><p id=b><p id=a>");
        assertThat(links.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SITE_DUPLICATE_ANCHOR);
            assertThat(problem.arguments()).containsExactly("index.html", "a");
        });
    }

    @Test
    void labels_and_descriptions_point_to_places_of_their_page() {
        page("index.html", "<label for=f></label><input id=f aria-describedby='f g'><td headers=\"f\">");
        assertThat(links.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("index.html", "index.html#g"));
    }

    @Test
    void percent_signs_are_decoded_in_paths_and_places() {
        page("index.html", "<a href='a%20b.html#ver%C3%A4nderung'>x</a>");
        page("a b.html", "<p id=veränderung>");
        assertThat(links.problems()).isEmpty();
    }

    @Test
    void problems_come_in_the_order_of_the_pages() {
        page("b.html", "<a href=z.html></a><a href=y.html></a>");
        page("a.html", "<a href=z.html></a>");
        assertThat(links.problems())
                .extracting(p -> String.join(" ", p.arguments()))
                .containsExactly("a.html z.html", "b.html y.html", "b.html z.html");
    }

    private void page(String path, String html) {
        links.page(path, html.getBytes(StandardCharsets.UTF_8));
    }
}
