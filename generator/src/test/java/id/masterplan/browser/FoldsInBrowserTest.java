package id.masterplan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.masterplan.testing.SampleSite;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is folded on a phone stands open where there is room, and nothing is lost on paper. */
class FoldsInBrowserTest {
    private static final String COMPARISON = "kota-pekalongan/banding/2018...2021/index.html";
    private static final String EDITION = "kota-pekalongan/edisi/2021/index.html";
    /** How many folds there are, and of those how many show what is in them; a fold in a closed fold shows nothing. */
    private static final String OPEN = """
            () => {
              const folds = [...document.querySelectorAll('main .unfold')].filter(f => !f.parentElement.closest('details'));
              const shown = f => f.lastElementChild.checkVisibility({contentVisibilityAuto: true}) && f.lastElementChild.getBoundingClientRect().height > 0;
              return folds.length + ' ' + folds.filter(shown).length;
            }
            """;

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

    @ParameterizedTest
    @CsvSource({
        COMPARISON + ",32000",
        EDITION + ",12000",
        "kota-pontianak/banding/2019...rancangan/index.html,32000",
        "kota-pekalongan/riwayat/prog-sakpore/index.html,4000"
    })
    void a_long_page_is_short_enough_to_be_read_on_a_phone(String path, int most) {
        try (BrowserContext context = context(360)) {
            Object pixels = at(context, path).evaluate("document.documentElement.scrollHeight");
            assertThat(((Number) pixels).intValue()).isLessThanOrEqualTo(most);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPARISON, EDITION})
    void folds_are_closed_on_a_phone_and_open_on_a_desk_and_on_paper(String path) {
        try (BrowserContext phone = context(360);
                BrowserContext desk = context(1280)) {
            Page small = at(phone, path);
            String closed = String.valueOf(small.evaluate(OPEN));
            assertThat(closed).endsWith(" 0").doesNotStartWith("0 ");
            String all = closed.substring(0, closed.indexOf(' '));
            assertThat(at(desk, path).evaluate(OPEN)).isEqualTo(all + " " + all);
            small.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(small.evaluate(OPEN)).isEqualTo(all + " " + all);
        }
    }

    @Test
    void a_link_into_a_fold_opens_it() {
        try (BrowserContext context = context(360)) {
            Page page = at(context, COMPARISON);
            Object id = page.evaluate("document.querySelector('.chapter .unfold [id]').id");
            page.navigate(SampleSite.folder().resolve(COMPARISON).toUri() + "#" + id);
            assertThat(page.locator("#" + id).isVisible()).isTrue();
        }
    }

    private static Page at(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(SampleSite.folder().resolve(path).toUri().toString());
        return page;
    }

    private static BrowserContext context(int width) {
        return chromium.orElseThrow()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setBypassCSP(true));
    }
}
