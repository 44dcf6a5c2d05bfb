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

    @TempDir
    static Path folder;

    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.find();
        assumeTrue(chromium.isPresent(), "BROWSER TESTS SKIPPED: no Chromium is on the PATH");
        NationalBench.write(ManySummaries.indonesian(), REGIONS, folder);
        SearchItem programme = new SearchItem(
                SearchKind.PROGRAMME,
                "prog-literasi",
                "Literasi digital kelurahan",
                "",
                NAMED + "/edisi/2021/program/prog-literasi/index.html",
                "",
                "",
                false);
        SearchItem region = new SearchItem(
                SearchKind.REGION, "halaman", "Kota Tanjunghulu 85", "", NAMED + "/index.html", "", "", false);
        plan("utama", "edition-state.in-force", List.of(region, programme));
        plan("edisi-2018", "edition-state.superseded", List.of());
        plan("edisi-rancangan", "edition-state.draft", List.of());
    }

    private static void plan(String name, String state, List<SearchItem> items) throws IOException {
        SearchShard shard = new SearchShard(
                NAMED + "/" + name, Optional.of("Kota Tanjunghulu 85"), Optional.of("2021"), Optional.of(state), items);
        Path script = folder.resolve(Addresses.INDEX + shard.name() + ".js");
        Files.createDirectories(script.getParent());
        Files.writeString(script, SearchScripts.shard(shard, WordLists.load()));
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
    }

    private static List<String> asked(String question) {
        try (BrowserContext context = chromium.orElseThrow().browser().newContext()) {
            Page page = context.newPage();
            page.navigate(folder.resolve("cari/index.html").toUri() + "?q=" + question);
            page.waitForSelector("#_keadaan:has-text(\"untuk\")");
            return page.locator("#_hasil a.result-name").allTextContents();
        }
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
