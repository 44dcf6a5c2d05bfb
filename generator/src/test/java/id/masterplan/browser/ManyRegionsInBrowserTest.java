package id.masterplan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.masterplan.bench.NationalBench;
import id.masterplan.export.SearchScripts;
import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchKind;
import id.masterplan.search.SearchShard;
import id.masterplan.search.WordLists;
import id.masterplan.site.Addresses;
import id.masterplan.site.ManySummaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The national pages of a site with more regions than are searched at once, opened from the disk. */
class ManyRegionsInBrowserTest {
    private static final int REGIONS = 300;
    private static final String NAMED = "kota-tanjunghulu-85";
    private static final String ONE_WORD = "kota-sumberarum";

    /** A region whose plan is lost. */
    private static final String LOST = "kota-banjar";

    @TempDir
    static Path folder;

    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.find();
        assumeTrue(chromium.isPresent(), "BROWSER TESTS SKIPPED: no Chromium is on the PATH");
        NationalBench.write(ManySummaries.indonesian(), REGIONS, folder);
        plans(NAMED, "Kota Tanjunghulu 85");
        plans(ONE_WORD, "Kota Sumberarum");
    }

    private static void plans(String id, String name) throws IOException {
        SearchItem programme = new SearchItem(
                SearchKind.PROGRAMME,
                "prog-literasi",
                "Literasi digital kelurahan",
                "",
                id + "/edisi/2021/program/prog-literasi/index.html",
                "",
                "",
                false);
        SearchItem region = new SearchItem(SearchKind.REGION, "halaman", name, "", id + "/index.html", "", "", false);
        plan(id + "/utama", name, "edition-state.in-force", List.of(region, programme));
        plan(id + "/edisi-2018", name, "edition-state.superseded", List.of());
        plan(id + "/edisi-rancangan", name, "edition-state.draft", List.of());
    }

    private static void plan(String name, String region, String state, List<SearchItem> items) throws IOException {
        SearchShard shard = new SearchShard(name, Optional.of(region), Optional.of("2021"), Optional.of(state), items);
        Path script = folder.resolve(Addresses.INDEX + shard.name() + ".js");
        Files.createDirectories(script.getParent());
        Files.writeString(script, SearchScripts.shard(shard, WordLists.load()));
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
    }

    private record Answer(List<String> results, String note, boolean offersOlder, List<String> parts) {}

    private static Answer answer(String question) {
        try (BrowserContext context = chromium.orElseThrow().browser().newContext()) {
            Page page = context.newPage();
            List<String> parts = new ArrayList<>();
            page.onRequest(r -> parts.add(r.url().replaceFirst(".*/cari/indeks/", "")));
            page.navigate(folder.resolve("cari/index.html").toUri() + "?q=" + question);
            page.waitForSelector("#_keadaan:has-text(\"untuk\")");
            return new Answer(
                    page.locator("#_hasil a.result-name").allTextContents(),
                    page.locator("#_mirip").textContent(),
                    page.locator("#_coba").isVisible(),
                    parts);
        }
    }

    private static List<String> asked(String question) {
        return answer(question).results();
    }

    @Test
    void a_region_is_found_by_its_name() {
        assertThat(asked("tanjunghulu%2085")).first().isEqualTo("Kota Tanjunghulu 85");
    }

    @Test
    void a_plan_is_searched_when_the_question_names_its_region() {
        assertThat(asked("literasi%20tanjunghulu%2085")).first().isEqualTo("Literasi digital kelurahan");
    }

    @Test
    void a_plan_is_searched_when_one_word_of_many_names_its_region() {
        for (String question : List.of("literasi%20digital%20sumberarum", "apa%20kabar%20literasi%20sumberarum")) {
            Answer answer = answer(question);
            assertThat(answer.results()).as(question).startsWith("Literasi digital kelurahan");
            assertThat(answer.note()).endsWith("Rencana Kota Sumberarum ikut dicari.");
        }
        assertThat(asked("pemadam%20kebakaran%20sumberarum")).contains("Kota Sumberarum");
    }

    @Test
    void a_word_like_a_name_and_what_a_region_is_name_none() {
        for (String question : List.of("banjir", "penanganan%20banjir%20kota", "sumberarun")) {
            assertThat(answer(question).parts()).as(question).noneMatch(p -> p.startsWith("kota-"));
        }
        assertThat(asked("banjir")).contains("Kota Banjar");
    }

    @Test
    void what_was_found_stays_when_a_named_plan_does_not_load() {
        Answer answer = answer("banjar");
        assertThat(answer.parts()).contains(LOST + "/utama.js");
        assertThat(answer.results()).first().isEqualTo("Kota Banjar");
        assertThat(answer.note()).isEqualTo("Rencana Kota Banjar tidak dapat dimuat.");
    }

    @Test
    void older_editions_are_offered_where_there_are_some_to_search() {
        assertThat(answer("contoh").offersOlder()).isFalse();
        assertThat(answer("literasi%20digital&daerah=" + NAMED).offersOlder()).isTrue();
    }

    @Test
    void home_and_search_fit_a_phone_and_axe_finds_nothing_with_provinces_open() {
        for (String path : List.of("index.html", "cari/index.html")) {
            try (BrowserContext context = chromium.orElseThrow()
                    .browser()
                    .newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
                Page page = context.newPage();
                page.navigate(folder.resolve(path).toUri().toString());
                page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(360);
                assertThat(new AxeBuilder(page)
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                                .analyze()
                                .getViolations())
                        .as(path)
                        .isEmpty();
            }
        }
    }
}
