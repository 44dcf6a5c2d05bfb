package id.masterplan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.masterplan.search.RootsTest;
import id.masterplan.testing.SampleSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches the site of the sample as people do, opened from the disk and served, under the page's own policy. */
class SearchInBrowserTest {
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8", "css", "text/css");
    private static final String WATCH = "window.reports = [];"
            + "document.addEventListener('securitypolicyviolation', e => window.reports.push(e.violatedDirective));";

    private static Optional<Chromium> chromium = Optional.empty();
    private static Optional<HttpServer> server = Optional.empty();

    private final List<String> faults = new ArrayList<>();
    private Optional<BrowserContext> context = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.find();
        assumeTrue(chromium.isPresent(), "BROWSER TESTS SKIPPED: no Chromium is on the PATH");
        HttpServer own = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        own.createContext("/", SearchInBrowserTest::serve);
        own.start();
        server = Optional.of(own);
    }

    @AfterAll
    static void close() {
        server.ifPresent(s -> s.stop(0));
        chromium.ifPresent(Chromium::close);
    }

    @BeforeEach
    void newContext() {
        context = Optional.of(chromium.orElseThrow().browser().newContext(new Browser.NewContextOptions()));
    }

    @AfterEach
    void nothing_went_wrong_on_the_way() {
        context.ifPresent(BrowserContext::close);
        assertThat(faults).isEmpty();
    }

    @Test
    void the_first_three_results_answer_what_people_ask() throws IOException {
        Page page = page(disk("cari/index.html"));
        List<String> missed = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/search/queries.tsv"));
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t", -1);
                ask(page, parts[0]);
                List<String> first = results(page).stream().limit(3).toList();
                if (first.stream().noneMatch(href -> href.contains(parts[1]))) {
                    missed.add(parts[0] + ": " + first);
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(40);
        assertThat(missed).isEmpty();
    }

    @Test
    void build_and_browser_find_the_same_roots() throws IOException {
        Page page = page(disk("cari/index.html?q=sampah"));
        page.waitForSelector("#_hasil a");
        for (List<String> family : RootsTest.families()) {
            Object found = page.evaluate("words => words.map(w => masterplanCari.root(w))", family);
            assertThat(found).isEqualTo(family.stream().map(RootsTest::root).toList());
        }
    }

    @Test
    void build_and_browser_find_the_same_english_roots() throws IOException {
        Page page = page(disk("en/cari/index.html?q=sampah"));
        page.waitForSelector("#_hasil a");
        for (List<String> family : RootsTest.englishFamilies()) {
            Object found = page.evaluate("words => words.map(w => masterplanCari.english(w))", family);
            assertThat(found)
                    .isEqualTo(family.stream().map(RootsTest::englishRoot).toList());
        }
    }

    @Test
    void pages_about_the_site_are_found_by_english_words_on_english_pages() {
        Page page = page(disk("en/cari/index.html"));
        ask(page, "how are editions compared");
        assertThat(results(page).get(0)).contains("../tentang/cara-membandingkan/");
        ask(page, "verifying");
        assertThat(results(page).get(0)).contains("../tentang/cara-memverifikasi/");
        ask(page, "development plan");
        assertThat(results(page).stream().limit(3)).anyMatch(href -> href.contains("../tentang/istilah/"));
    }

    @Test
    void the_box_of_a_page_asks_the_search_page_about_its_region() {
        for (String start : List.of(disk("kota-pekalongan/index.html"), served("kota-pekalongan/index.html"))) {
            Page page = page(start);
            page.locator("#_cari").fill("pelayanan");
            page.keyboard().press("Enter");
            page.waitForSelector("#_hasil a");
            assertThat(page.url()).contains("cari/index.html?q=pelayanan&daerah=kota-pekalongan");
            assertThat(page.locator("#_daerah").inputValue()).isEqualTo("kota-pekalongan");
            assertThat(results(page)).noneMatch(href -> href.contains("kabupaten-pemalang"));
            assertThat(page.evaluate("window.reports")).isEqualTo(List.of());
        }
    }

    @Test
    void a_question_in_the_address_is_answered_in_both_languages() {
        Page indonesian = page(served("cari/index.html?q=sakpore"));
        indonesian.waitForSelector("#_hasil a");
        assertThat(indonesian.locator("#_keadaan").textContent()).endsWith("hasil untuk “sakpore”.");
        Page english = page(served("en/cari/index.html?q=sakpore"));
        english.waitForSelector("#_hasil a");
        assertThat(english.locator("#_keadaan").textContent()).endsWith("results for “sakpore”.");
        english.locator("#_hasil a.result-name").first().click();
        assertThat(english.url()).contains("/en/kota-pekalongan/edisi/");
        assertThat(english.title()).contains("SAKPORE");
    }

    @Test
    void words_are_found_while_they_are_typed_and_the_count_is_said() {
        Page page = page(served("cari/index.html"));
        page.locator("#_q").pressSequentially("perenc");
        page.waitForSelector("#_hasil a");
        assertThat(page.locator("#_hasil mark").first().textContent()).startsWithIgnoringCase("perenc");
        assertThat(page.locator("#_keadaan").getAttribute("role")).isEqualTo("status");
        assertThat(page.url()).contains("?q=perenc");
    }

    @Test
    void arrows_lead_from_the_box_through_the_results_and_back() {
        Page page = page(disk("cari/index.html?q=sampah"));
        page.waitForSelector("#_hasil a");
        page.locator("#_q").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("[...document.querySelectorAll('a.result-name')].indexOf(document.activeElement)"))
                .isEqualTo(1);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("_q");
    }

    @Test
    void older_editions_are_searched_on_request_and_the_same_item_is_one_result() {
        Page page = page(disk("cari/index.html?q=sampah&daerah=kota-pekalongan"));
        page.waitForSelector("#_hasil a");
        assertThat(results(page)).noneMatch(href -> href.contains("/edisi/2018/"));
        assertThat(page.locator("script[src*='edisi-']").count()).isZero();
        page.locator("#_coba button").click();
        page.waitForSelector("script[src*='edisi-2018']", new Page.WaitForSelectorOptions().setState(attached()));
        page.waitForSelector("#_hasil .result-origin a");
        assertThat(results(page)).doesNotHaveDuplicates();
        assertThat(page.locator("#_lama").isChecked()).isTrue();
    }

    @Test
    void what_a_question_says_is_never_markup() {
        Page page = page(disk("cari/index.html"));
        ask(page, "<img src=x onerror=alert(1)> sampah");
        assertThat(page.locator("main img").count()).isZero();
        assertThat(page.evaluate("window.reports")).isEqualTo(List.of());
    }

    @Test
    void axe_finds_nothing_in_results_which_fit_a_phone() {
        context.ifPresent(BrowserContext::close);
        context = Optional.of(chromium.orElseThrow()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 800)
                        .setBypassCSP(true)));
        Page page = page(served("cari/index.html?q=wisata+halal&lama=1"));
        page.waitForSelector("#_hasil a");
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void without_scripts_the_page_says_so_and_leads_to_the_lists() {
        context.ifPresent(BrowserContext::close);
        context = Optional.of(chromium.orElseThrow()
                .browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)));
        Page page = context.orElseThrow().newPage();
        page.navigate(disk("cari/index.html"));
        assertThat(page.locator("main").innerText()).contains("Pencarian membutuhkan JavaScript");
        page.locator("main a[href*='kota-pekalongan/a-z/']").click();
        page.locator("main a", new Page.LocatorOptions().setHasText("SAKPORE"))
                .first()
                .click();
        assertThat(page.url()).contains("prog-sakpore");
    }

    private Page page(String address) {
        Page page = context.orElseThrow().newPage();
        page.addInitScript(WATCH);
        page.onConsoleMessage(m -> faults.add(m.type() + ": " + m.text()));
        page.onPageError(faults::add);
        page.onRequest(r -> {
            if (!r.url().startsWith("file:") && !r.url().startsWith(served(""))) {
                faults.add("request to " + r.url());
            }
        });
        page.navigate(address);
        return page;
    }

    /** Asks and waits for the answer, which names the question. */
    private static void ask(Page page, String question) {
        page.locator("#_q").fill(question);
        page.keyboard().press("Enter");
        page.waitForFunction(
                "asked => document.getElementById('_keadaan').textContent.includes('“' + asked + '”')", question);
    }

    private static List<String> results(Page page) {
        Object found = page.evaluate(
                "[...document.querySelectorAll('#_hasil a.result-name')].map(a => a.getAttribute('href'))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static WaitForSelectorState attached() {
        return WaitForSelectorState.ATTACHED;
    }

    private static String disk(String path) {
        return SampleSite.folder().toUri() + path;
    }

    private static String served(String path) {
        return "http://localhost:" + server.orElseThrow().getAddress().getPort() + "/" + path;
    }

    private static void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = SampleSite.folder().resolve(path.substring(1)).normalize();
        boolean found = file.startsWith(SampleSite.folder()) && Files.isRegularFile(file);
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(
                found || path.equals("/favicon.ico") ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
