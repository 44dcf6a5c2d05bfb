package id.masterplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.SampleSite;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a kind of page adds one to the list of those that a browser looks at; this needs no browser to tell. */
class EveryKindOfPageTest {
    /** Folders whose parts are items by name. */
    private static final String NAMED =
            "/(edisi|bab|program|quick-win|banding|riwayat|rpjmd|realisasi|evaluasi|forum|menurut/[^/]+)/(?!index\\.html)[^/]+";

    @Test
    void a_browser_looks_at_each_kind_of_page_that_is_built() {
        Set<String> built = kinds(SampleSite.files().stream().filter(p -> p.endsWith(".html")));
        assertThat(built).hasSizeGreaterThan(20);
        assertThat(kinds(SiteInBrowserTest.pages())).containsAll(built);
    }

    private static Set<String> kinds(Stream<String> pages) {
        return pages.map(EveryKindOfPageTest::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /** An address with names taken out; a draft's pages are those of an edition, English ones those of the site. */
    private static String kind(String path) {
        return path.replaceFirst("^en/", "")
                .replaceFirst("^(kota|kabupaten)-[^/]+/", "daerah/")
                .replaceFirst("^daerah/rancangan/", "daerah/edisi/rancangan/")
                .replaceFirst("^tentang/[^/]+", "tentang/…")
                .replaceFirst("/menurut/[^/]+/", "/menurut/…/")
                .replaceAll(NAMED, "/$1/…");
    }
}
