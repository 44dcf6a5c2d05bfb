package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.Render;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareLookTest {
    private final RegionDesk desk = ComparedRegion.desk();

    @Test
    void all_pages_render() throws IOException {
        List<Page> pages = new ArrayList<>(new ComparisonPages(desk).pages());
        pages.add(new ChoicePage(desk).page());
        pages.addAll(new HistoryPages(desk).pages());
        for (Page page : pages) {
            String html = Render.page(page, desk.labels()::word);
            assertThat(html).isNotBlank();
            Path file = Path.of("target/looked-at", page.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, html);
        }
    }
}
