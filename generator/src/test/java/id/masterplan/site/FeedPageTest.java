package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import id.masterplan.testing.Render;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedPageTest {
    private final RegionDesk desk = ComparedRegion.desk();
    private final String xml = Render.page(new FeedPage(desk).page().orElseThrow(), desk.labels()::word);

    private SyndFeed feed() throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    @Test
    void a_feed_reader_reads_one_entry_for_each_adopted_edition() throws FeedException {
        assertThat(feed().getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed().getEntries()).hasSize(3);
        assertThat(feed().getEntries().get(0).getTitle()).contains("2021");
    }

    @Test
    void ids_last_and_differ() throws FeedException {
        assertThat(feed().getEntries().stream().map(SyndEntry::getUri))
                .doesNotHaveDuplicates()
                .contains("tag:masterplan.example,2021-12-01:kota-contoh/edisi/2021/index.html");
    }

    @Test
    void the_content_is_safe_text_that_links_to_the_change() throws FeedException {
        String content = feed().getEntries().get(0).getContents().get(0).getValue();
        assertThat(content).contains("#prog-arsip").contains("https://masterplan.example/");
    }

    @Test
    void a_region_without_an_adopted_edition_has_no_feed() {
        RegionDesk empty = ComparedRegion.desk(Labels.INDONESIAN, Optional.of(ComparedRegion.draft()));
        assertThat(new FeedPage(empty).page()).isEmpty();
    }
}
