package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.model.Prose;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger may write into a text, read and written: nothing but the elements and addresses we know. */
class HostileMarkdownPageTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "p",
            "em",
            "strong",
            "s",
            "code",
            "pre",
            "a",
            "sup",
            "br",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "section",
            "span",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "rel",
            "title",
            "id",
            "class",
            "role",
            "tabindex",
            "aria-label",
            "data-alt",
            "aria-hidden",
            "scope",
            "start");

    private final ProseHtml writer = ProseHtml.of(Labels.of(Labels.INDONESIAN), Targets.NOWHERE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example></sCrIpT>",
                "a <img src=x onerror=alert(1)> b",
                "<svg/onload=alert(1)>",
                "<details open ontoggle=alert(1)>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<style>body{display:none}</style>",
                "<base href=//evil.example/>",
                "<meta http-equiv=refresh content=0;url=//evil.example>",
                "<form action=//evil.example><input name=x></form>",
                "</article></main><h1 id=_isi>x</h1>",
                "<!-- --><script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x73;cript:alert(1))",
                "[x](&#1;javascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](java\\\nscript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example/)",
                "[x](<javascript:alert(1)>)",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
                "![\" onerror=\"alert(1)](x.png)",
                "[x](https://a.example/ \"\\\" onclick=\\\"alert(1)\")",
                "[x](https://a.example/\"onmouseover=\"alert(1))",
                "[x](https://a.example){onclick=alert(1)}",
                "# x {onclick=alert(1) #_isi}",
                "# x {#\\\"><script>alert(1)</script>}",
                "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
                "`</code><script>alert(1)</script>`",
                "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | [x](javascript:1) |",
                "x[^<script>]\n\n[^<script>]: <script>alert(1)</script>",
                "x[^a]\n\n[^a]: [x](javascript:alert(1)) <b onmouseover=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "- [x] <script>alert(1)</script>",
                "> <script>alert(1)</script>",
                "a\u0000<script\u0000>alert(1)</script>",
                "[x](item:../../x) [y](item:<script>)",
                "https://a.example/<script>alert(1)</script>",
                "mailto:a@b.example?subject=<script>"
            })
    void only_known_elements_and_addresses_come_out(String text) {
        Optional<Prose> prose = MarkdownReader.read("content/x.md", text, 1).prose();
        Document page = Jsoup.parse(writer.write(prose.orElse(Prose.EMPTY)).markup());
        for (Element element : page.select("body *")) {
            assertThat(element.tagName()).isIn(ELEMENTS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).isIn(ATTRIBUTES);
            }
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).matches("(?s)(https?://|mailto:|#isi_).*");
            }
            if (element.hasAttr("id")) {
                assertThat(element.id()).startsWith("isi_");
            }
        }
    }
}
