package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import id.masterplan.bake.Baker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One page of every type in a browser, from the disk, where Chromium is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    @TempDir
    static Path folder = Path.of("");

    private final List<Page> pages = new ArrayList<>();
    private @Nullable Playwright playwright;

    @BeforeAll
    void bake() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed");
        SampleSite site = SampleSite.read();
        Set<PageType> seen = EnumSet.of(PageType.FEED, PageType.SITEMAP, PageType.NOT_FOUND);
        site.pages().stream().filter(p -> seen.add(p.type())).forEach(pages::add);
        try (Baker baker = Baker.open(site.setting.labels()::word)) {
            baker.bake(pages, AccessibilityTest::write);
            baker.assets(AccessibilityTest::write);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static void write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> complaints(int width, ColorScheme scheme) {
        List<String> complaints = new ArrayList<>();
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM);
        if (playwright == null) {
            return complaints;
        }
        try (Browser browser = playwright.chromium().launch(options.setArgs(List.of("--no-sandbox")))) {
            for (Page page : pages) {
                var tab = browser.newPage(new Browser.NewPageOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme)
                        .setBypassCSP(true));
                tab.navigate(folder.resolve(page.path()).toUri().toString());
                for (Rule rule : new AxeBuilder(tab)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()) {
                    complaints.add(page.path() + ": " + rule.getId() + " "
                            + rule.getNodes().stream().map(n -> n.getHtml()).toList());
                }
                Object wide = tab.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                if (!"0".equals(String.valueOf(wide))) {
                    complaints.add(page.path() + ": scrolls sideways by " + wide);
                }
                tab.screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/looked-at", page.type() + "-" + width + "-" + scheme + ".png")));
                tab.close();
            }
        }
        return complaints;
    }

    @Test
    void a_phone_shows_every_type_of_page_without_fault() {
        assertThat(complaints(PHONE, ColorScheme.LIGHT)).isEmpty();
    }

    @Test
    void a_desk_in_the_dark_shows_every_type_of_page_without_fault() {
        assertThat(complaints(DESK, ColorScheme.DARK)).isEmpty();
    }
}
