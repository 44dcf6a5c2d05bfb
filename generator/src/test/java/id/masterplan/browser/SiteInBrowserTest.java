package id.masterplan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.masterplan.testing.SampleSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at one page of every kind as people do: opened from the disk, on a phone and on a desk, without scripts. */
class SiteInBrowserTest {
    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void open() {
        chromium = Chromium.find();
        assumeTrue(chromium.isPresent(), "BROWSER TESTS SKIPPED: no Chromium is on the PATH");
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
    }

    /** The first page of each kind; kinds are told by their address with names taken out. */
    static Stream<String> pages() {
        return Stream.of(
                "index.html",
                "404.html",
                "kota-pekalongan/index.html",
                "kota-pekalongan/edisi/2018/index.html",
                "kota-pekalongan/edisi/2018/bab/bab-analisis/index.html",
                "kota-pekalongan/edisi/2021/program/prog-sakpore/index.html",
                "kota-pekalongan/edisi/2021/quick-win/qw-sakpore/index.html",
                "kota-pekalongan/edisi/2021/peta-jalan/index.html",
                "kota-pekalongan/edisi/2021/keselarasan/index.html",
                "kota-pekalongan/edisi/2021/cetak/index.html",
                "kota-pekalongan/rancangan/index.html",
                "kota-pekalongan/banding/index.html",
                "kota-pekalongan/banding/2018...2021/index.html",
                "kota-pekalongan/banding/2021...rancangan/index.html",
                "kota-pontianak/banding/2019...rancangan/index.html",
                "kabupaten-pemalang/banding/2018...2021/index.html",
                "kota-pekalongan/banding/2018...2021/berdampingan/index.html",
                "kota-pekalongan/banding/2018...2021/cetak/index.html",
                "kota-pekalongan/menurut/index.html",
                "kota-pekalongan/menurut/opd/dpmptsp/index.html",
                "en/index.html",
                "en/kota-pekalongan/edisi/2021/program/prog-sakpore/index.html",
                "en/kota-pontianak/banding/2019...rancangan/index.html",
                "kota-pekalongan/riwayat/index.html",
                "kota-pekalongan/riwayat/prog-sakpore/index.html",
                "kota-pekalongan/rpjmd/index.html",
                "kota-pekalongan/rpjmd/rpjmd-2021-2026/index.html",
                "kota-pekalongan/rpjmd/rpjmd-2025-2029/dampak/index.html",
                "kabupaten-pemalang/realisasi/index.html",
                "kabupaten-pemalang/realisasi/realisasi-2022/index.html",
                "kota-pontianak/produk-hukum/index.html",
                "kota-pekalongan/evaluasi/index.html",
                "kota-pekalongan/evaluasi/eval-2021-12/index.html",
                "kota-pekalongan/quick-win/index.html",
                "kota-pekalongan/forum/index.html",
                "kota-pekalongan/forum/forum-2024-12-09/index.html",
                "cari/index.html",
                "en/cari/index.html",
                "kota-pekalongan/a-z/index.html",
                "kota-pontianak/index.html",
                "kabupaten-pemalang/index.html",
                "tentang/cara-membandingkan/index.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_fits_a_phone_and_a_desk_without_scripts_and_asks_nobody_else(String path) {
        for (int width : List.of(360, 1280)) {
            List<String> faults = new ArrayList<>();
            try (BrowserContext context = context(width, false, ColorScheme.LIGHT)) {
                Page page = context.newPage();
                page.onConsoleMessage(m -> faults.add(m.type() + ": " + m.text()));
                page.onRequest(r -> {
                    if (!r.url().startsWith("file:")) {
                        faults.add("request to " + r.url());
                    }
                });
                page.onRequestFailed(r -> faults.add("failed: " + r.url()));
                page.navigate(SampleSite.folder().resolve(path).toUri().toString());
                assertThat(page.title()).isNotBlank();
                assertThat(page.locator("h1").count()).isEqualTo(1);
            }
            assertThat(faults).as("%s at %d px", path, width).isEmpty();
            assertThat(overflow(path, width))
                    .as("%s scrolls sideways at %d px", path, width)
                    .isZero();
        }
    }

    /** Comparison pages are large, and axe takes its time: one of each kind is enough. */
    static Stream<String> pagesForAxe() {
        return pages().filter(p -> !p.contains("/banding/")
                || p.endsWith("banding/index.html")
                || p.endsWith("cetak/index.html")
                || p.startsWith("kabupaten-pemalang/banding/2018...2021/")
                || p.contains("2019...rancangan/"));
    }

    @ParameterizedTest
    @MethodSource("pagesForAxe")
    void axe_finds_nothing_in_light_and_dark(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(360, true, scheme)) {
                Page page = context.newPage();
                page.navigate(SampleSite.folder().resolve(path).toUri().toString());
                List<Rule> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations();
                assertThat(violations.stream()
                                .map(r -> r.getId() + " " + r.getNodes().get(0).getHtml())
                                .toList())
                        .as("%s %s", path, scheme)
                        .isEmpty();
            }
        }
    }

    /** How many pixels the page is wider than its window; measuring needs a script, the page none. */
    private static int overflow(String path, int width) {
        try (BrowserContext context = context(width, true, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(SampleSite.folder().resolve(path).toUri().toString());
            Object pixels =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            return ((Number) pixels).intValue();
        }
    }

    private static BrowserContext context(int width, boolean scripts, ColorScheme scheme) {
        return chromium.orElseThrow()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setJavaScriptEnabled(scripts)
                        .setBypassCSP(scripts)
                        .setColorScheme(scheme));
    }
}
