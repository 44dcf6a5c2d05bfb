package id.masterplan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.masterplan.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every Indonesian page of the sample, not one of each kind: long names and wide tables stand where nobody looks. */
class NarrowInBrowserTest {
    /** WCAG 2.2, 1.4.10 Reflow: no scrolling in two directions at 320 CSS pixels. */
    private static final int NARROWEST = 320;

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

    @Test
    void no_page_scrolls_sideways_on_the_narrowest_phone() throws IOException {
        List<String> wide = new ArrayList<>();
        List<Path> pages = pages();
        try (BrowserContext context = chromium.orElseThrow()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(NARROWEST, 700)
                        .setBypassCSP(true))) {
            Page page = context.newPage();
            for (Path path : pages) {
                page.navigate(path.toUri().toString());
                int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                if (width > NARROWEST) {
                    wide.add(SampleSite.folder().relativize(path) + " " + width);
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(500);
        assertThat(wide).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        Path root = SampleSite.folder();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.getFileName().toString().equals("index.html"))
                    .filter(f -> !root.relativize(f).startsWith("en"))
                    .sorted()
                    .toList();
        }
    }
}
