package id.masterplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Prose;
import id.masterplan.prose.change.BlockWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The visible words of both texts, rebuilt from what was published alone: from {@code diff.json} or from HTML. Documents by id;
 * white space folded.
 *
 * @param before the earlier texts
 * @param after the later texts
 */
public record Rebuilt(Map<String, String> before, Map<String, String> after) {
    /** What the page says beside the texts. */
    private static final String OURS =
            ".unseen, .visually-hidden, [aria-hidden=true], .badge, .hint, .block-label, .fact-note,"
                    + " .whole-label, .pointer, .bullet, .fate, .rows-show, .row-fold, .parted, summary, td.note, tr.row-moved-from";

    /** The words of a text itself, to hold against what was rebuilt. */
    public static String words(Prose prose) {
        return folded(prose.blocks().stream().map(BlockWords::of).collect(Collectors.joining(" ")));
    }

    /** From the JSON of editions or of files. What is said within a block must be what its sides say. */
    public static Rebuilt json(String json) {
        JsonNode root = new JsonMapper().readTree(json);
        Map<String, Map<Integer, String>> before = new TreeMap<>();
        Map<String, Map<Integer, String>> after = new TreeMap<>();
        Stream.concat(list(root.path("chapters")), list(root.path("texts")))
                .flatMap(text -> list(text.path("blocks")))
                .filter(node -> !node.path("fate").asString().equals("moved_from"))
                .forEach(node -> {
                    side(node, "before", before);
                    side(node, "after", after);
                });
        return new Rebuilt(joined(before), joined(after));
    }

    private static void side(JsonNode node, String side, Map<String, Map<Integer, String>> texts) {
        list(node.path(side))
                .forEach(place -> texts.computeIfAbsent(place.path("document").asString(), d -> new TreeMap<>())
                        .put(place.path("index").asInt(), place.path("text").asString()));
        if (!node.path(side).isEmpty()) {
            assertThat(folded(inner(node, side)))
                    .as("what is told within %s", node.path(side).path(0).path("id"))
                    .isEqualTo(folded(list(node.path(side))
                            .map(p -> p.path("text").asString())
                            .collect(Collectors.joining(" "))));
        }
    }

    private static String inner(JsonNode node, String side) {
        JsonNode inner = node.path("inner");
        return switch (inner.path("form").asString()) {
            case "words" -> runs(inner.path("runs"), side);
            case "table" -> table(inner, side);
            case "items" -> entries(inner.path("entries"), side);
            case "lines" ->
                list(inner.path("lines"))
                        .filter(l -> List.of("same", side.equals("before") ? "deleted" : "inserted")
                                .contains(l.path("op").asString()))
                        .map(l -> l.path("text").asString())
                        .collect(Collectors.joining("\n"));
            case "blocks" ->
                list(inner.path("blocks"))
                        .filter(b -> !b.path("fate").asString().equals("moved_from")
                                && !b.path(side).isEmpty())
                        .sorted(Comparator.comparingInt(
                                b -> b.path(side).path(0).path("index").asInt()))
                        .map(b -> inner(b, side))
                        .collect(Collectors.joining(" "));
            default -> list(node.path(side)).map(p -> p.path("text").asString()).collect(Collectors.joining(" "));
        };
    }

    private static String runs(JsonNode runs, String side) {
        return list(runs).map(r -> r.path(side).asString()).collect(Collectors.joining());
    }

    private static String table(JsonNode inner, String side) {
        List<JsonNode> columns = list(inner.path("columns")).toList();
        List<Integer> order = Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .filter(i -> columns.get(i).has(side))
                .sorted(Comparator.comparingInt(i -> columns.get(i).path(side).asInt()))
                .toList();
        return list(inner.path("rows"))
                .filter(r -> !r.path("fate").asString().equals("moved_from"))
                .filter(r -> place(inner, r, side).isPresent())
                .sorted(Comparator.comparingInt(r -> place(inner, r, side).orElseThrow()))
                .flatMap(r ->
                        order.stream().map(i -> runs(r.path("cells").path(i).path("runs"), side)))
                .collect(Collectors.joining(" "));
    }

    /** The place of a row, told at the other end where it moved. */
    private static Optional<Integer> place(JsonNode inner, JsonNode row, String side) {
        if (row.has(side)) {
            return Optional.of(row.path(side).asInt());
        }
        return list(inner.path("rows"))
                .filter(r -> row.has("move") && r.path("move").equals(row.path("move")) && r.has(side))
                .map(r -> r.path(side).asInt())
                .findFirst();
    }

    private static String entries(JsonNode entries, String side) {
        String elsewhere = side.equals("before") ? "moved_to" : "moved_from";
        return list(entries)
                .filter(e -> e.has(side) && !e.path("fate").asString().equals(elsewhere))
                .map(e -> e.path(side).path("text").asString())
                .collect(Collectors.joining(" "));
    }

    /** From a page, or a part of one, that shows compared texts. */
    public static Rebuilt html(String html) {
        Map<String, Map<Integer, String>> before = new TreeMap<>();
        Map<String, Map<Integer, String>> after = new TreeMap<>();
        for (Element block : Jsoup.parse(html).select("[data-block]:not([data-block=moved-from])")) {
            put(block.attr("data-before"), text(block, "before", "ins"), before);
            put(block.attr("data-after"), text(block, "after", "del"), after);
        }
        return new Rebuilt(joined(before), joined(after));
    }

    private static void put(String ids, String text, Map<String, Map<Integer, String>> texts) {
        if (!ids.isEmpty()) {
            String first = ids.split(" ", -1)[0];
            int cut = first.lastIndexOf('#');
            texts.computeIfAbsent(first.substring(0, cut), d -> new TreeMap<>())
                    .put(Integer.parseInt(first.substring(cut + 1)), text);
        }
    }

    private static String text(Element block, String side, String other) {
        Element copy = block.clone();
        copy.select(OURS).remove();
        copy.select(other + ", [data-side=" + (side.equals("before") ? "after" : "before") + "]")
                .remove();
        copy.select(".no-picture[data-alt]").forEach(p -> p.text(p.attr("data-alt")));
        for (Element table : copy.select("table.compared")) {
            List<Element> rows = new ArrayList<>(table.select("tr[data-row-" + side + "]"));
            rows.sort(Comparator.comparingInt(r -> Integer.parseInt(r.attr("data-row-" + side))));
            String words = rows.stream()
                    .flatMap(r -> r.select("[data-column-" + side + "]").stream()
                            .sorted(Comparator.comparingInt(c -> Integer.parseInt(c.attr("data-column-" + side)))))
                    .map(Element::text)
                    .collect(Collectors.joining(" "));
            table.replaceWith(new TextNode(words));
        }
        return copy.text();
    }

    private static Map<String, String> joined(Map<String, Map<Integer, String>> texts) {
        Map<String, String> joined = new TreeMap<>();
        texts.forEach((document, blocks) -> joined.put(document, folded(String.join(" ", blocks.values()))));
        return joined;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static Stream<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
