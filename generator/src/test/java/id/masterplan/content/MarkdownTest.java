package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.markdown.Markdown;
import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void paragraphs_fold_white_space_and_decode_entities() {
        assertThat(blocks("satu\n  dua &amp; tiga\\*\n\nempat"))
                .containsExactly(
                        new Block.Paragraph(List.of(new Inline.Text("satu dua & tiga*"))),
                        new Block.Paragraph(List.of(new Inline.Text("empat"))));
    }

    @Test
    void emphasis_code_and_breaks_keep_their_kind() {
        assertThat(inlines("*a* **b** ~~c~~ `d`  \ne"))
                .containsExactly(
                        new Inline.Emphasis(List.of(new Inline.Text("a"))),
                        new Inline.Text(" "),
                        new Inline.Strong(List.of(new Inline.Text("b"))),
                        new Inline.Text(" "),
                        new Inline.Strike(List.of(new Inline.Text("c"))),
                        new Inline.Text(" "),
                        new Inline.Code("d"),
                        new Inline.Break(),
                        new Inline.Text("e"));
    }

    @Test
    void html_stays_the_text_it_is() {
        assertThat(blocks("<script>alert(1)</script>\n\na <b onclick=x>b</b>"))
                .containsExactly(
                        new Block.RawHtml("<script>alert(1)</script>"),
                        new Block.Paragraph(List.of(
                                new Inline.Text("a "),
                                new Inline.RawHtml("<b onclick=x>"),
                                new Inline.Text("b"),
                                new Inline.RawHtml("</b>"))));
    }

    @Test
    void attributes_in_braces_are_text_except_the_anchor_of_a_heading() {
        assertThat(blocks("# Judul {#awal}\n\nkata {onclick=x}"))
                .containsExactly(
                        new Block.Heading(1, "awal", List.of(new Inline.Text("Judul"))),
                        new Block.Paragraph(List.of(new Inline.Text("kata {onclick=x}"))));
    }

    @Test
    void anchors_are_ascii_and_unique() {
        assertThat(blocks("# Évaluasi & Hasil\n\n# Évaluasi – hasil\n\n# 中文\n\n# {#x}"))
                .extracting(b -> ((Block.Heading) b).anchor())
                .containsExactly("evaluasi-hasil", "evaluasi-hasil-2", "bagian", "x");
    }

    @Test
    void tables_keep_alignment_and_surplus_cells() {
        Block.Table table = (Block.Table)
                blocks("| a | b |\n|:--|--:|\n| 1 | 2 | 3 |\n| 4 |").get(0);
        assertThat(table.header())
                .extracting(c -> c.alignment())
                .containsExactly(Block.Alignment.LEFT, Block.Alignment.RIGHT);
        assertThat(table.rows().get(0).cells()).hasSize(3);
        assertThat(table.rows().get(1).cells()).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void footnotes_tasks_and_code_are_read() {
        assertThat(blocks("a[^1]\n\n- [x] b\n\n```yaml x\nc: 1\n```\n\n[^1]: kaki"))
                .containsExactly(
                        new Block.Paragraph(List.of(new Inline.Text("a"), new Inline.NoteReference("1"))),
                        new Block.Items(
                                false,
                                1,
                                List.of(new Block.Item(
                                        Optional.of(true),
                                        List.of(new Block.Paragraph(List.of(new Inline.Text("b"))))))),
                        new Block.Code(Optional.of("yaml"), "c: 1\n"),
                        new Block.Footnote("1", List.of(new Block.Paragraph(List.of(new Inline.Text("kaki"))))));
    }

    @Test
    void brackets_without_definition_stay_brackets() {
        assertThat(inlines("lihat [a *b*] dan [^x]"))
                .containsExactly(
                        new Inline.Text("lihat [a "),
                        new Inline.Emphasis(List.of(new Inline.Text("b"))),
                        new Inline.Text("] dan [^x]"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x?y=1#z, https://a.example/x?y=1#z",
        "HTTPS://A.example/, https://A.example/",
        "mailto:a@b.example, mailto:a@b.example",
        "tel:+62285, tel:+62285",
        "item:prog-sakpore, item:prog-sakpore",
        "../peta-jalan/index.html, ../peta-jalan/index.html"
    })
    void allowed_links_are_kept(String written, String target) {
        assertThat(inlines("[a](" + written + ")"))
                .containsExactly(new Inline.Link(target, Optional.empty(), List.of(new Inline.Text("a"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x73;cript:alert(1)",
                "&#1;javascript:alert(1)",
                "javascript&colon;alert(1)",
                "java&#9;script:alert(1)",
                "java&Tab;script:alert(1)",
                "java\u00adscript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "//evil.example/x",
                "/\\\\evil.example",
                "\\\\\\\\evil.example"
            })
    void other_schemes_become_plain_text_and_a_problem(String target) {
        for (String text : List.of("[a](" + target + ")", "[a]\n\n[a]: " + target, "![a](" + target + ")")) {
            Markdown read = MarkdownReader.read("a.md", text, 1);
            assertThat(read.prose().orElseThrow().blocks())
                    .as(text)
                    .containsExactly(new Block.Paragraph(List.of(new Inline.Text("a"))));
            assertThat(read.problems()).extracting(p -> p.code()).containsExactly(ProblemCode.MARKDOWN_LINK_SCHEME);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/x.png", "/x.png", "//a/x.png", "data:image/png;base64,AA"})
    void pictures_from_elsewhere_are_refused(String source) {
        Markdown read = MarkdownReader.read("a.md", "![a](" + source + ")", 1);
        assertThat(read.problems()).extracting(p -> p.code()).containsExactly(ProblemCode.MARKDOWN_LINK_SCHEME);
    }

    @Test
    void a_link_to_a_heading_that_is_not_there_is_reported_at_its_line() {
        Markdown read = MarkdownReader.read("a.md", "# Ada\n\n[a](#ada) [b](#tidak-ada)", 5);
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.MARKDOWN_BROKEN_LINK);
            assertThat(p.position()).hasToString("a.md:7:11");
        });
    }

    @Test
    void text_is_composed() {
        assertThat(inlines("e\u0301")).containsExactly(new Inline.Text("\u00e9"));
    }

    private static List<Inline> inlines(String text) {
        return ((Block.Paragraph) blocks(text).get(0)).content();
    }

    private static List<Block> blocks(String text) {
        return MarkdownReader.read("a.md", text, 1).prose().orElseThrow().blocks();
    }
}
