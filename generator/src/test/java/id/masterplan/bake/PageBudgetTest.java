package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Problem;
import id.masterplan.problem.Severity;
import id.masterplan.site.Page;
import id.masterplan.site.PageType;
import id.masterplan.testing.HeavyPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PageBudgetTest {
    private final PageBudget budget = new PageBudget();

    private void page(PageType type, String path, String html) {
        weigh(HeavyPages.page(type, path), html);
    }

    private void weigh(Page page, String html) {
        budget.page(page, html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_page_weighs_what_a_server_sends() throws IOException {
        String html = HeavyPages.html(9_000);
        page(PageType.CHAPTER, "a/index.html", html);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(budget.heaviest()).extracting(Weight::bytes).containsExactly(bytes.size());
    }

    @Test
    void its_style_sheets_count() {
        budget.style("aset/site.css", "p { margin: 0 }".getBytes(StandardCharsets.UTF_8));
        page(PageType.CHAPTER, "a/index.html", "<p>");
        int bare = budget.heaviest().get(0).bytes();
        page(PageType.CHAPTER, "b/index.html", "<link rel=\"stylesheet\" href=\"../aset/site.css\"><p>");
        assertThat(budget.heaviest().get(0).bytes()).isGreaterThan(bare + 30);
    }

    @Test
    void each_kind_of_page_has_its_limit() {
        page(PageType.COMPARISON, "k/banding/2021...rancangan/index.html", HeavyPages.html(60_000));
        page(PageType.PRINT, "k/rancangan/cetak/index.html", HeavyPages.html(200_000));
        assertThat(budget.problems()).isEmpty();
        page(PageType.PROGRAMME, "k/rancangan/program/p/index.html", HeavyPages.html(60_000));
        assertThat(budget.problems()).hasSize(1);
    }

    @Test
    void what_was_adopted_only_warns_for_nobody_can_shorten_it() {
        weigh(HeavyPages.adopted(PageType.CHAPTER, "k/edisi/2018/bab/b/index.html"), HeavyPages.html(60_000));
        weigh(HeavyPages.adopted(PageType.COMPARISON, "k/banding/2018...2021/index.html"), HeavyPages.html(170_000));
        assertThat(budget.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void the_heaviest_part_is_the_smallest_that_holds_most() {
        String wrapped = "<main><div id=all><section id=a>" + "x".repeat(90) + "</section><section id=b>"
                + "x".repeat(900) + "</section></div></main>";
        assertThat(HeavyPart.of(wrapped).id()).isEqualTo("#b");
        assertThat(HeavyPart.of("<main><p>x</p></main>")).isEqualTo(new HeavyPart("main", 100));
    }
}
