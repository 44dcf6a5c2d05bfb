package id.masterplan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import id.masterplan.testing.SampleSite;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as those walk them who use the keyboard alone: in reading order, and always seeing where they are. */
class KeyboardInBrowserTest {
    /** As many steps as tell how a page begins on a phone, and how it goes on in its middle on a desk. */
    private static final int STEPS = 20;

    /** Writes down every stop that is out of order, without a mark of its own, or out of sight. */
    private static final String WATCH = """
            () => {
              window.faults = []; window.stops = 0; let last = null, first = null, round = false;
              document.addEventListener('focusin', e => {
                const el = e.target;
                if (el === first || (last && el.matches('.skip'))) round = true;
                if (round) return;
                first = first ?? el; window.stops++;
                const name = el.tagName + ' ' + (el.id || el.textContent.trim().slice(0, 40));
                if (last && !(last.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING)) window.faults.push('out of order: ' + name);
                last = el;
                requestAnimationFrame(() => {
                  if (document.activeElement !== el) return;
                  const style = getComputedStyle(el);
                  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) window.faults.push('no mark: ' + name);
                  const r = el.getClientRects()[0];
                  if (!r || r.width * r.height < 1 || r.bottom < 1 || r.top > innerHeight - 1 || r.right < 1 || r.left > innerWidth - 1) window.faults.push('out of sight: ' + name);
                  else {
                    const hit = document.elementFromPoint(Math.min(r.left + r.width / 2, innerWidth - 2), Math.min(Math.max(r.top + r.height / 2, 1), innerHeight - 2));
                    if (hit && !el.contains(hit) && !hit.contains(el)) window.faults.push('covered: ' + name + ' by ' + hit.tagName + '.' + hit.className);
                  }
                });
              });
            }
            """;
    /** Goes to a stop in the middle of the text, as one does who has read so far. */
    private static final String MIDDLE = """
            () => {
              const all = [...document.querySelectorAll('main a[href]')].filter(a => a.checkVisibility());
              all[Math.floor(all.length / 2)]?.focus({focusVisible: true});
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
    @MethodSource("id.masterplan.browser.SiteInBrowserTest#pages")
    void the_tab_key_goes_in_reading_order_and_every_stop_is_seen(String path) {
        for (int width : List.of(360, 1280)) {
            try (BrowserContext context = context(width)) {
                Page page = at(context, path);
                if (width > 360) {
                    page.evaluate(MIDDLE);
                }
                page.evaluate(WATCH);
                for (int i = 0; i < STEPS; i++) {
                    page.keyboard().press("Tab");
                }
                page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
                assertThat((List<?>) page.evaluate("window.faults"))
                        .as("%s at %d px", path, width)
                        .isEmpty();
                if (width == 360) {
                    assertThat(((Number) page.evaluate("window.stops")).intValue())
                            .as("stops of %s", path)
                            .isGreaterThan(5);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kota-pekalongan/edisi/2021/index.html",
                "kota-pekalongan/edisi/2021/bab/bab-analisis/index.html",
                "kota-pekalongan/edisi/2021/program/prog-sakpore/index.html",
                "kota-pekalongan/banding/2018...2021/index.html"
            })
    void the_contents_of_a_page_follow_on_a_desk_and_its_last_line_can_be_reached(String path) {
        try (BrowserContext context = context(1280)) {
            Page page = at(context, path);
            page.evaluate("const f = document.querySelector('.follow'); scrollTo(0, f.offsetTop + f.offsetHeight / 2)");
            Object place = page.evaluate("""
                    () => {
                      const nav = document.querySelector('.follow > .contents'), r = nav.getBoundingClientRect();
                      const last = [...nav.querySelectorAll('a')].pop();
                      last.focus();
                      const l = last.getBoundingClientRect();
                      return r.top >= 0 && r.bottom <= innerHeight && l.top >= r.top && l.bottom <= r.bottom + 1;
                    }
                    """);
            assertThat(place).isEqualTo(true);
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
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setBypassCSP(true));
    }
}
