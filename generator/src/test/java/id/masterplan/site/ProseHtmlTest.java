package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.model.Prose;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseHtmlTest {
    private static final Targets TARGETS =
            item -> item.text().equals("prog-a") ? Optional.of("../program/prog-a/index.html") : Optional.empty();

    private final ProseHtml writer = ProseHtml.of(Labels.of(Labels.INDONESIAN), TARGETS);

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    private static Block heading(int level, String anchor) {
        return new Block.Heading(level, anchor, words(anchor));
    }

    private Document page(Block... blocks) {
        return Jsoup.parseBodyFragment(writer.write(new Prose(List.of(blocks))).markup());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "\u0001javascript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "//evil.example/",
                "/etc",
                "../../x",
                "item:../x",
                "item:PROG",
                "https:/\tx",
                "#\"><script>",
                "mailto:a\"onclick=x"
            })
    void links_of_other_schemes_stay_words(String target) {
        Document page = page(paragraph(new Inline.Link(target, Optional.empty(), words("klik"))));
        assertThat(page.select("script, [onclick]")).isEmpty();
        assertThat(page.text()).isEqualTo("klik");
        for (Element link : page.select("a")) {
            assertThat(link.attr("href")).matches("(https?://|mailto:|#isi_).*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "</code></pre><script>alert(1)</script>",
                "<!--",
                "<a href='javascript:x'>",
                "<style>*{display:none}</style>",
                "<base href=//evil.example>",
                "<iframe srcdoc='<script>1</script>'>"
            })
    void markup_anywhere_in_the_text_is_shown_as_text(String hostile) {
        Document page = page(
                new Block.RawHtml(hostile),
                new Block.Heading(2, hostile, words(hostile)),
                paragraph(
                        new Inline.Text(hostile),
                        new Inline.Code(hostile),
                        new Inline.RawHtml(hostile),
                        new Inline.Image(hostile, hostile, Optional.of(hostile)),
                        new Inline.NoteReference(hostile),
                        new Inline.Link("https://x.example/" + hostile, Optional.of(hostile), words(hostile)),
                        new Inline.Link("https://x.example/", Optional.of(hostile), words(hostile))),
                new Block.Code(Optional.of(hostile), hostile),
                new Block.Table(
                        List.of(new Block.Cell(Block.Alignment.NONE, words(hostile))),
                        List.of(new Block.Row(List.of(new Block.Cell(Block.Alignment.RIGHT, words(hostile)))))));
        assertThat(page.select("script, img, svg, style, base, iframe")).isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(a -> assertThat(a.getKey()).doesNotStartWith("on"));
        }
        assertThat(page.select("code.raw").text()).contains(hostile.strip());
    }

    @Test
    void a_link_to_an_item_leads_where_the_page_says() {
        Document page = page(paragraph(new Inline.Link("item:prog-a", Optional.empty(), words("A"))));
        assertThat(page.select("a").attr("href")).isEqualTo("../program/prog-a/index.html");
    }

    @Test
    void a_link_to_the_web_tells_nothing_about_the_reader() {
        Document page = page(paragraph(new Inline.Link("https://x.example/?a=1&b=2", Optional.empty(), words("A"))));
        assertThat(page.select("a").attr("rel")).isEqualTo("noopener noreferrer");
        assertThat(page.select("a").attr("href")).isEqualTo("https://x.example/?a=1&b=2");
    }

    @Test
    void a_link_within_a_link_is_words() {
        Inline inner = new Inline.Link("https://b.example/", Optional.empty(), words("B"));
        Document page = page(paragraph(new Inline.Link("https://a.example/", Optional.empty(), List.of(inner))));
        assertThat(page.select("a")).hasSize(1);
    }

    @Test
    void headings_begin_below_the_title_and_skip_no_level() {
        Document page = page(heading(2, "satu"), heading(5, "dua"), heading(3, "tiga"), heading(2, "empat"));
        assertThat(page.select("h2, h3, h4").eachAttr("id"))
                .containsExactly("isi_satu", "isi_dua", "isi_tiga", "isi_empat");
        assertThat(page.select("h3")).hasSize(2);
        assertThat(page.select("h2")).hasSize(2);
    }

    @Test
    void equal_anchors_get_ids_of_their_own_and_the_contents_know_them() {
        Prose prose = new Prose(List.of(heading(2, "a"), heading(2, "a")));
        assertThat(writer.contents(prose)).extracting(c -> c.href()).containsExactly("#isi_a", "#isi_a_2");
        assertThat(Jsoup.parseBodyFragment(writer.write(prose).markup())
                        .select("h2")
                        .eachAttr("id"))
                .containsExactly("isi_a", "isi_a_2");
    }

    @Test
    void a_table_scrolls_in_a_region_with_a_name() {
        Block table = new Block.Table(List.of(new Block.Cell(Block.Alignment.NONE, words("Tahun"))), List.of());
        Element region = page(heading(2, "Anggaran"), table).expectFirst("[role=region]");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.attr("aria-label")).isEqualTo("Tabel Anggaran");
    }

    @Test
    void notes_are_numbered_as_pointed_to_and_link_back() {
        Block note = new Block.Footnote("z", List.of(paragraph(new Inline.Text("Sumber."))));
        Document page = page(paragraph(new Inline.NoteReference("z"), new Inline.NoteReference("z")), note);
        assertThat(page.select("sup a").eachAttr("href")).containsExactly("#isi_catatan_1", "#isi_catatan_1");
        assertThat(page.select("#isi_catatan_1 a.note-back").eachAttr("href"))
                .containsExactly("#isi_rujukan_1_1", "#isi_rujukan_1_2");
        assertThat(page.select("#isi_rujukan_1_2")).hasSize(1);
    }

    @Test
    void a_pointer_to_no_note_stays_text() {
        assertThat(page(paragraph(new Inline.NoteReference("x"))).text()).isEqualTo("[^x]");
    }
}
