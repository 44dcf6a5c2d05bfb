package id.masterplan.bake;

import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page that weighs most: the smallest one that still holds half as much as the largest.
 *
 * @param percent of the page's characters
 */
record HeavyPart(String id, int percent) {
    private record Part(String id, int length) {}

    static HeavyPart of(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        List<Part> parts = page.select("main [id]").stream()
                .map(e -> new Part(e.id(), length(e)))
                .toList();
        int most = parts.stream().mapToInt(Part::length).max().orElse(0);
        return parts.stream()
                .filter(p -> p.length() * 2 >= most)
                .min(Comparator.comparingInt(Part::length).thenComparing(Part::id))
                .map(p -> new HeavyPart("#" + p.id(), (int) Math.round(100.0 * p.length() / html.length())))
                .orElseGet(() -> new HeavyPart("main", 100));
    }

    /** A heading stands for what follows it. */
    private static int length(Element part) {
        int length = part.outerHtml().length();
        if (!part.tagName().matches("h[1-6]")) {
            return length;
        }
        for (Element next = part.nextElementSibling();
                next != null
                        && (!next.tagName().matches("h[1-6]") || next.tagName().compareTo(part.tagName()) > 0);
                next = next.nextElementSibling()) {
            length += next.outerHtml().length();
        }
        return length;
    }
}
