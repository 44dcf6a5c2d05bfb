package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.export.Rebuilt;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each comparison page of the built sample says in numbers what its data file says. */
class ComparisonPageAgreesWithJsonTest {
    private static final Path SITE = id.masterplan.testing.SampleSite.folder();
    private static final Labels LABELS = Labels.of(Labels.INDONESIAN);
    private static final Formats FORMATS = new Formats(LABELS);

    record Pair(String path, Document page, JsonNode data) {
        Stream<JsonNode> changed(String list) {
            return list(data.path(list)).filter(i -> !word(i, "fate").equals("unchanged"));
        }

        JsonNode summary() {
            return data.path("summary");
        }

        /** The value beside a label of the summary, without the sign that goes before it. */
        String figure(String key) {
            return page.select(".figures .figure:has(dt:containsOwn(" + LABELS.word(key) + ")) dd").stream()
                    .map(dd -> dd.text().replace('\u00a0', ' ').replaceFirst("^[▲▼] ", ""))
                    .collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String file : id.masterplan.testing.SampleSite.files()) {
            if (file.endsWith("/diff.json")) {
                pairs.add(new Pair(
                        file,
                        Jsoup.parse(Files.readString(SITE.resolve(file.replace("diff.json", "index.html")))),
                        new JsonMapper().readTree(Files.readString(SITE.resolve(file)))));
            }
        }
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(5);
        return pairs;
    }

    private static Stream<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static String word(JsonNode node, String field) {
        return node.path(field).asString().replace('_', '-');
    }

    private static Map<String, Long> counts(Stream<String> words) {
        return words.collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.properties()
                .forEach(e ->
                        counts.put(e.getKey().replace('_', '-'), e.getValue().asLong()));
        return counts;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void there_is_a_card_for_each_item_that_changed_with_its_fate_and_weight(Pair pair) {
        Elements cards = pair.page().select("article.card");
        assertThat(cards.stream().map(Element::id))
                .containsExactlyInAnyOrderElementsOf(pair.changed("items")
                        .map(i -> (i.path("after").isEmpty() ? i.path("before") : i.path("after"))
                                .path(0)
                                .asString())
                        .toList());
        assertThat(counts(cards.stream().map(c -> c.attr("data-fate") + " " + c.attr("data-weight"))))
                .isEqualTo(counts(pair.changed("items").map(i -> word(i, "fate") + " " + word(i, "weight"))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_change_has_a_row_on_its_card_and_every_row_a_change(Pair pair) {
        for (JsonNode item : pair.changed("items").toList()) {
            String id = (item.path("after").isEmpty() ? item.path("before") : item.path("after"))
                    .path(0)
                    .asString();
            Elements card = pair.page().select("article.card#" + id);
            assertThat(card.select("table.fields tbody tr, table.targets tr.phrase td"))
                    .as(id)
                    .hasSize(item.path("changes").size());
            assertThat(card.attr("data-rows"))
                    .as(id)
                    .isEqualTo(String.valueOf(item.path("changes").size()));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_counts_of_the_page_are_those_of_the_data_and_of_its_lists(Pair pair) {
        Map<String, Long> told = new TreeMap<>();
        pair.page().select(".tallies .tally").forEach(t -> {
            String tone = t.classNames().stream()
                    .filter(c -> c.startsWith("tally-"))
                    .findFirst()
                    .orElseThrow();
            long count = Long.parseLong(t.select(".tally-value").text().replace(".", ""));
            if (count > 0) {
                told.put(tone.substring("tally-".length()), count);
            }
        });
        assertThat(told).isEqualTo(counts(pair.summary().path("items")));
        assertThat(told).isEqualTo(counts(list(pair.data().path("items")).map(i -> word(i, "fate"))));
        assertThat(pair.page().select("#_tetap li[data-fate=unchanged]"))
                .hasSize(told.getOrDefault("unchanged", 0L).intValue());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void weights_and_kinds_of_the_summary_are_those_of_the_lists(Pair pair) {
        List<JsonNode> all =
                Stream.concat(pair.changed("items"), pair.changed("chapters")).toList();
        assertThat(counts(pair.summary().path("weights")))
                .isEqualTo(counts(all.stream().map(i -> word(i, "weight"))));
        assertThat(counts(pair.summary().path("changes")))
                .isEqualTo(counts(
                        all.stream().flatMap(i -> list(i.path("changes"))).map(c -> word(c, "kind"))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void targets_and_deadlines_are_counted_alike(Pair pair) {
        Map<String, String> kinds = Map.of(
                "raised",
                "target_raised",
                "lowered",
                "target_lowered",
                "later",
                "ends_later",
                "earlier",
                "ends_earlier");
        kinds.forEach((key, kind) -> assertThat(pair.figure("compare.figure." + key))
                .as(kind)
                .isEqualTo(
                        FORMATS.number(pair.summary().path("changes").path(kind).asLong(0))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void money_is_the_same_in_both(Pair pair) {
        BigDecimal before = pair.summary().path("budget_before").decimalValue();
        BigDecimal after = pair.summary().path("budget_after").decimalValue();
        assertThat(pair.figure("compare.figure.budget"))
                .startsWith((FORMATS.rupiahShort(before) + " → " + FORMATS.rupiahShort(after)).replace('\u00a0', ' '));
        BigDecimal rows = pair.changed("items")
                .flatMap(i -> list(i.path("changes")))
                .filter(c -> c.path("path").asString().matches("budget/[^/]+/[^/]+"))
                .map(c -> amount(c.path("after")).subtract(amount(c.path("before"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(rows).isEqualByComparingTo(after.subtract(before));
    }

    private static BigDecimal amount(JsonNode value) {
        return value.path("number").isNumber() ? value.path("number").decimalValue() : BigDecimal.ZERO;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void chapters_that_changed_are_shown_and_their_blocks_counted(Pair pair) {
        assertThat(pair.page().select("article.chapter").stream().map(Element::id))
                .containsExactlyElementsOf(pair.changed("chapters")
                        .map(c -> c.path("id").asString())
                        .toList());
        assertThat(pair.page().select("#_bab > p").eachText())
                .contains(LABELS.word(
                        "compare.chapters.summary",
                        pair.summary().path("blocks_changed").asInt(),
                        pair.summary().path("blocks_same").asInt()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void blocks_of_text_are_told_alike_and_hold_both_texts(Pair pair) {
        Map<String, Long> nodes = counts(
                pair.changed("chapters").flatMap(c -> list(c.path("blocks"))).map(b -> word(b, "fate")));
        assertThat(counts(pair.page().select("[data-block]").stream().map(b -> b.attr("data-block"))))
                .isEqualTo(nodes);
        Rebuilt json = Rebuilt.json(pair.data().toString());
        Rebuilt html = Rebuilt.html(pair.page().outerHtml());
        assertThat(json.before()).containsAllEntriesOf(html.before());
        assertThat(json.after()).containsAllEntriesOf(html.after());
        assertThat(html.after()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void each_changed_block_says_which_edition_brought_it_where_the_data_does(Pair pair) {
        Map<String, String> told = new TreeMap<>();
        pair.changed("chapters")
                .flatMap(c -> list(c.path("blocks")))
                .filter(b -> b.has("brought_by"))
                .forEach(b -> told.put(
                        ids(b.path("before")) + " → " + ids(b.path("after")),
                        list(b.path("brought_by")).map(JsonNode::asString).collect(Collectors.joining(" lalu "))));
        Map<String, String> shown = new TreeMap<>();
        pair.page()
                .select("[data-block]:has(> .block-label > .brought)")
                .forEach(b -> shown.put(
                        b.attr("data-before") + " → " + b.attr("data-after"),
                        b.select("> .block-label > .brought").text().replaceFirst("^Masuk (edisi )?", "")));
        assertThat(shown).isEqualTo(told);
        assertThat(shown.isEmpty())
                .isEqualTo(!pair.page().outerHtml().contains("card-why brought")
                        || pair.changed("chapters").findAny().isEmpty());
    }

    private static String ids(JsonNode places) {
        return list(places).map(p -> p.path("id").asString()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void orphans_and_uncovered_objectives_are_counted_alike(Pair pair) {
        Elements columns = pair.page().select("#_keselarasan .column");
        List<String> sides = List.of("before", "after");
        for (int i = 0; i < sides.size(); i++) {
            JsonNode side = pair.data().path("alignment").path(sides.get(i));
            if (columns.get(i).select("h4").isEmpty()) {
                continue;
            }
            assertThat(columns.get(i).select("h4").eachText())
                    .containsExactly(
                            LABELS.word(
                                    "compare.orphans",
                                    String.valueOf(side.path("orphans").size())),
                            LABELS.word(
                                    "compare.uncovered",
                                    String.valueOf(side.path("uncovered").size())));
            assertThat(columns.get(i).select("ul li"))
                    .hasSize(
                            side.path("orphans").size() + side.path("uncovered").size());
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void sources_of_a_chapter_stand_folded_before_its_text(Pair pair) {
        for (JsonNode chapter : pair.changed("chapters").toList()) {
            String id = chapter.path("id").asString();
            Elements article = pair.page().select("article.chapter#" + id);
            long minor = list(chapter.path("changes"))
                    .filter(c -> word(c, "weight").equals("editorial"))
                    .count();
            assertThat(article.select("table.fields tbody tr"))
                    .as(id)
                    .hasSize(chapter.path("changes").size());
            assertThat(article.select("details.minor table.fields tbody tr"))
                    .as(id)
                    .hasSize((int) minor);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void no_card_calls_a_year_that_passed_withdrawn_or_a_start_at_the_horizon_late(Pair pair) {
        int from = pair.data().path("after").path("period").path("from").asInt();
        pair.changed("items")
                .filter(i -> !word(i, "fate").equals("removed"))
                .flatMap(i -> list(i.path("changes")))
                .filter(c -> List.of("target_removed", "budget_removed")
                        .contains(c.path("kind").asString()))
                .forEach(c -> assertThat(
                                Integer.parseInt(c.path("path").asString().replaceAll(".*/(\\d{4}).*", "$1")))
                        .as(c.path("phrase").asString())
                        .isGreaterThanOrEqualTo(from));
    }
}
