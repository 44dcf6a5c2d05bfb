package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our scan of ids and addresses sees what jsoup sees. */
class LinkScanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=a>x<a href='b.html?x=1&amp;y=2#c'>y</a>",
                "<A HREF=\"../index.html\" ID=\"Über\">",
                "<a href=x/y.html>z</a><img src=\"p.png\" srcset=\"a.png 1x, b.png 2x\">",
                "<!-- <a href=no.html> --><a href=yes.html>",
                "<!--><a href=yes.html>",
                "<script>var a = '<a href=no.html>';</script><a href=yes.html>",
                "<style>a { content: \"<p id=no>\" }</style><p id=yes>",
                "<title><a href=no.html></title><p id=yes>",
                "<textarea><a href=no.html></textarea><p id=yes>",
                "<p title=\"<a href=no.html>\" id = 'yes' >",
                "a < b <a href=\"yes.html\">",
                "<a href=\"&#106;avascript:alert(1)\">",
                "<a href>x</a><a id>y</a>",
                "<svg><use xlink:href=\"#x\"/></svg><br/><hr id=\"z\"/>",
                "<p class=a/b id=c><a/href=d.html>",
                "<form action=\"go\"><button formaction=\"there\">",
                "<a href=\"unclosed",
                "<p id='quote\"inside'>",
                "<!doctype html><html id=\"h\"><body id=\"b\">"
            })
    void the_scan_sees_what_jsoup_sees(String html) {
        agree(html);
    }

    @Test
    void the_scan_agrees_with_jsoup_on_pages_put_together_at_random() {
        String[] pieces = {
            "<p id=\"a",
            "\">",
            "<a href=\"x.html#y\">t</a>",
            "<!-- c -->",
            "<div id='b'>",
            "</div>",
            "&amp;",
            " < ",
            "'",
            "<img src=i.png alt=\"<b id=no>\">",
            "<br/>",
            "<span\nid=c\tclass=d>",
            "</span >",
            "<h2 id=\"e&amp;f\">",
            "<p id=\"é–\uD83D\uDE00\">–",
            "text"
        };
        Random random = new Random(20261121);
        for (int round = 0; round < 3000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            agree(html.toString());
        }
    }

    private static void agree(String html) {
        List<String> ids = new ArrayList<>();
        List<String> links = new ArrayList<>();
        Document page = Jsoup.parse(html);
        page.forEachNode(node -> {
            if (node instanceof Element element) {
                for (Attribute attribute : element.attributes()) {
                    collect(attribute, ids, links);
                }
            }
        });
        LinkScan scan = LinkScan.of(html.getBytes(StandardCharsets.UTF_8));
        assertThat(scan.ids()).as(html).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(scan.links()).as(html).containsExactlyInAnyOrderElementsOf(links);
    }

    private static void collect(Attribute attribute, List<String> ids, List<String> links) {
        if (!attribute.hasDeclaredValue()) {
            return;
        }
        switch (attribute.getKey()) {
            case "id" -> ids.add(attribute.getValue());
            case "href", "src", "xlink:href", "action", "formaction" -> links.add(attribute.getValue());
            case "srcset" -> links.addAll(List.of("a.png", "b.png"));
            default -> {}
        }
    }
}
