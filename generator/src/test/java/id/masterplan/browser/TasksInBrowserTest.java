package id.masterplan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.masterplan.testing.SampleSite;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What people come for, done as a new reader does it: on a phone, from the home page, without a script unless they search.
 * Each task ends at words that can be seen, and counts its taps.
 */
class TasksInBrowserTest {
    private static Optional<Chromium> chromium = Optional.empty();

    private Optional<BrowserContext> context = Optional.empty();
    private int taps;

    @BeforeAll
    static void open() {
        chromium = Chromium.find();
        assumeTrue(chromium.isPresent(), "BROWSER TESTS SKIPPED: no Chromium is on the PATH");
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
    }

    @AfterEach
    void leave() {
        context.ifPresent(BrowserContext::close);
    }

    private Page home(boolean scripts) {
        context = Optional.of(chromium.orElseThrow()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 800)
                        .setJavaScriptEnabled(scripts)));
        Page page = context.orElseThrow().newPage();
        page.navigate(SampleSite.folder().resolve("index.html").toUri().toString());
        return page;
    }

    private void tap(Locator at) {
        at.first().click();
        taps++;
    }

    private void tap(Page page, String link) {
        tap(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    private static void sees(Page page, String words) {
        assertThat(page.locator("main").getByText(words).first().isVisible())
                .as(words)
                .isTrue();
    }

    @Test
    void who_is_responsible_for_sakpore() {
        Page page = home(true);
        page.locator("#_cari").fill("sakpore");
        page.keyboard().press("Enter");
        taps++;
        page.waitForSelector("#_hasil a");
        tap(page.locator("#_hasil a.result-name"));
        sees(page, "Penanggung jawab");
        sees(page, "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu (DPMPTSP)");
        assertThat(taps).isEqualTo(2);
    }

    @Test
    void who_is_responsible_for_sakpore_without_a_script() {
        Page page = home(false);
        tap(page, "Kota Pekalongan");
        tap(page.locator(".menu > summary"));
        tap(page, "A–Z");
        tap(page.locator("main a", new Page.LocatorOptions().setHasText("SAKPORE")));
        sees(page, "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu (DPMPTSP)");
        assertThat(taps).isEqualTo(4);
    }

    @Test
    void which_targets_were_lowered_and_why() {
        Page page = home(false);
        tap(page.locator("a[href='kota-pekalongan/banding/2018...2021/index.html']"));
        Locator lowered = page.locator(".figure", new Page.LocatorOptions().setHasText("Target diturunkan"));
        int told = Integer.parseInt(lowered.locator("a").innerText().strip());
        tap(lowered.locator("a"));
        Locator list = page.locator("[id='" + page.url().replaceAll(".*#", "") + "']");
        assertThat(list.isVisible()).isTrue();
        assertThat(list.locator("li li").count()).isEqualTo(told);
        assertThat(list.getByText(Pattern.compile("^Alasan:")).count())
                .isEqualTo(list.locator("> li").count());
        assertThat(taps).isEqualTo(2);
    }

    @Test
    void what_the_new_rpjmd_left_without_a_programme() {
        Page page = home(false);
        tap(page, "Kota Pontianak");
        tap(page, "Dampaknya pada masterplan");
        assertThat(page.url()).contains("rpjmd-2025-2029/dampak/");
        sees(page, "4 dari 8 sasarannya belum didukung program");
        assertThat(taps).isEqualTo(2);
    }

    @Test
    void whether_a_recommendation_of_2021_was_followed_up() {
        Page page = home(false);
        tap(page, "Kota Pekalongan");
        tap(page, "Evaluasi smart city semester II tahun 2021");
        sees(page, "Asesor menanyakan literasi smart city warga dan aparatur.");
        sees(page, "Target peserta dinaikkan dan ukuran hasil ditambahkan.");
        assertThat(taps).isEqualTo(2);
    }

    @Test
    void cite_the_plan_of_2018_in_a_letter() {
        Page page = home(false);
        tap(page, "Kota Pekalongan");
        tap(page, "Edisi 2018: Masterplan Smart City Kota Pekalongan 2018–2023");
        Locator citation = page.locator(".citation");
        assertThat(citation.isVisible()).isTrue();
        assertThat(citation.innerText())
                .startsWith("Kota Pekalongan, Masterplan Smart City Kota Pekalongan 2018–2023 (Edisi 2018)")
                .contains("kota-pekalongan/edisi/2018/");
        assertThat(taps).isEqualTo(2);
    }

    @Test
    void print_a_comparison_for_a_meeting() {
        Page page = home(false);
        tap(page.locator("a[href='kota-pekalongan/banding/2018...2021/index.html']"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#_ringkasan").isVisible()).isTrue();
        assertThat(page.locator("#_target-jadwal li").first().isVisible()).isTrue();
        assertThat(page.locator(".nav-region").isVisible()).isFalse();
        assertThat(taps).isEqualTo(1);
    }
}
