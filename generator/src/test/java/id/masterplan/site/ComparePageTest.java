package id.masterplan.site;

import static id.masterplan.testing.Plans.edition;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Summary;
import id.masterplan.model.EditionId;
import id.masterplan.model.Weight;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.testing.Render;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a comparison as a reader gets it, held against the comparison that it was made from. */
class ComparePageTest {
    private final RegionDesk desk = ComparedRegion.desk();
    private final EditionDiff diff = desk.library()
            .comparison(new EditionId("2018"), new EditionId("2021"))
            .orElseThrow();
    private final Document page = render(desk, diff);

    private static Document render(RegionDesk desk, EditionDiff diff) {
        return Jsoup.parse(Render.page(Compared.page(desk, diff), desk.labels()::word));
    }

    @Test
    void every_fate_is_counted_as_often_as_it_is_shown() {
        Summary summary = diff.summary();
        for (Fate fate : Fate.values()) {
            assertThat(page.select("[data-fate=" + Labels.style(fate) + "]"))
                    .as(fate.name())
                    .hasSize(summary.items().getOrDefault(fate, 0));
        }
    }

    @Test
    void the_summary_says_the_numbers_of_the_model() {
        for (Element tally : page.select(".tally")) {
            Fate fate = Fate.valueOf(tally.className()
                    .replace("tally tally-", "")
                    .replace('-', '_')
                    .toUpperCase(Locale.ROOT));
            assertThat(tally.select(".tally-value").text())
                    .as(fate.name())
                    .isEqualTo(String.valueOf(diff.summary().items().getOrDefault(fate, 0)));
        }
    }

    @Test
    void every_change_of_a_field_has_a_row() {
        for (ItemDiff item : diff.items()) {
            if (item.fate() == Fate.UNCHANGED) {
                continue;
            }
            String card = "#" + item.id();
            assertThat(page.select(card)).hasSize(1);
            assertThat(page.select(card + " .fields tbody tr," + card + " .targets .phrase td"))
                    .hasSameSizeAs(item.changes());
        }
    }

    @Test
    void lowered_targets_and_later_deadlines_are_those_of_the_model() {
        List<String> numbers = page.select(".figure dd").eachText();
        assertThat(numbers.get(2)).endsWith(count(ChangeKind.TARGET_LOWERED));
        assertThat(numbers.get(3)).endsWith(count(ChangeKind.ENDS_LATER));
    }

    private String count(ChangeKind kind) {
        return String.valueOf(diff.summary().changes().getOrDefault(kind, 0));
    }

    @Test
    void every_block_of_text_is_shown_or_belongs_to_an_unchanged_chapter() {
        List<BlockDiff> blocks = diff.chapters().stream()
                .filter(c -> c.fate() != Fate.UNCHANGED)
                .flatMap(c -> c.text().blocks().stream())
                .toList();
        for (BlockFate fate : BlockFate.values()) {
            assertThat(page.select("[data-block=" + Labels.style(fate) + "]"))
                    .as(fate.name())
                    .hasSize((int) blocks.stream().filter(b -> b.fate() == fate).count());
        }
        assertThat(page.select("#_bab > p").text())
                .startsWith(String.valueOf(diff.summary().blocksChanged()));
    }

    @Test
    void anchors_are_unique_and_links_within_the_page_resolve() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        List<String> within = page.select("a[href^=#]").eachAttr("href").stream()
                .map(h -> h.substring(1))
                .toList();
        assertThat(ids).containsAll(new HashSet<>(within));
    }

    @Test
    void the_parts_stand_in_the_order_in_which_people_ask() {
        List<String> order = List.of(
                "_sisi",
                "_sebab",
                "_ringkasan",
                "_terpenting",
                "_saring",
                "_daftar-isi",
                "_keselarasan",
                "_kartu",
                "_redaksional",
                "_kembali",
                "_bab",
                "_tetap",
                "_unduhan");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids.stream().filter(Set.copyOf(order)::contains)).containsExactlyElementsOf(order);
    }

    @Test
    void nothing_is_headed_and_then_empty() {
        for (Element section : page.select("section, article, details")) {
            assertThat(section.children().size()).as(section.cssSelector()).isGreaterThan(1);
        }
        assertThat(page.select("ul:empty, ol:empty, dl:empty, tbody:empty")).isEmpty();
    }

    @Test
    void a_removed_quick_win_without_a_record_is_not_called_stopped() {
        assertThat(page.select("#qw-ttd").text())
                .contains("Dihapus dari dokumen; keadaan programnya tidak dicatat.")
                .contains("alasan belum dicatat");
    }

    @Test
    void insertions_and_deletions_hold_only_phrases_and_say_so_in_words() {
        assertThat(page.select("ins, del").select(":not(ins, del, span, a, em, strong, s, code, sup, br)"))
                .isEmpty();
        assertThat(page.select("ins:has(ins, del), del:has(ins, del)")).isEmpty();
        page.select("#_bab .text del")
                .forEach(del -> assertThat(del.select(".unseen").text())
                        .containsAnyOf("dihapus:", "diganti, semula:", "paragraf digabung"));
    }

    @Test
    void what_authors_wrote_stays_text() {
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("#vision").text()).contains("<b>");
    }

    @Test
    void most_important_are_at_most_seven_and_in_substance() {
        List<ItemDiff> top = Highlights.select(diff.items());
        assertThat(top).hasSizeLessThanOrEqualTo(Highlights.MOST).allMatch(i -> i.weight() == Weight.SUBSTANTIVE);
        assertThat(page.select(".highlights li")).hasSameSizeAs(top);
    }

    @Test
    void a_change_of_a_long_span_names_its_edition() {
        assertThat(page.select("#qw-sakpore").text()).contains("Masuk edisi 2019");
    }

    @Test
    void every_filter_reaches_exactly_the_cards_it_lists() {
        for (Element input : page.select(".narrow-form input[id]:not([checked])")) {
            String style = input.id().substring("_s-".length());
            assertThat(page.select("label:has(#" + input.id() + ") .count").text())
                    .as(style)
                    .isEqualTo(String.valueOf(
                            page.select(".all-cards .card." + style).size()));
        }
    }

    @Test
    void editions_that_are_the_same_say_so_and_no_more() {
        RegionDesk same = ComparedRegion.desk(
                Labels.INDONESIAN, Optional.empty(), ComparedRegion.first(), ComparedRegion.first());
        EditionDiff nothing = same.library().comparisons().get(0);
        assertThat(nothing.items().stream().flatMap(i -> i.changes().stream()).map(Change::kind))
                .isEmpty();
        Document unchanged = render(same, nothing);
        assertThat(unchanged.select(".verdict").text()).startsWith("Tidak ada yang berubah");
        assertThat(unchanged.select(".card, .chapter, .highlights, .filters")).isEmpty();
    }

    @Test
    void what_cannot_be_compared_is_not_called_the_same() {
        assertThat(verdict(List.of(), List.of())).contains("tidak dapat dibandingkan");
    }

    @Test
    void a_text_too_long_for_a_page_is_called_a_part() {
        ChapterDiff chapter = diff.chapters().get(0);
        List<BlockDiff> many = Collections.nCopies(
                ComparedChapters.MOST, chapter.text().blocks().get(0));
        ChapterDiff longer = new ChapterDiff(
                chapter.fate(),
                chapter.before(),
                chapter.after(),
                chapter.changes(),
                new DocumentDiff(chapter.text().before(), chapter.text().after(), many, List.of(), false),
                chapter.weight(),
                chapter.why(),
                chapter.broughtBy(),
                chapter.blocksBy());
        assertThat(verdict(diff.items(), List.of(chapter, longer)))
                .contains("Hanya sebagian")
                .contains("1 dari 2 bab");
    }

    @Test
    void alignment_with_no_plan_is_not_called_complete() {
        RegionDesk unaligned = ComparedRegion.desk(
                Labels.INDONESIAN,
                Optional.empty(),
                edition("2018").followsNone().build(),
                edition("2021").followsNone().build());
        assertThat(render(unaligned, unaligned.library().comparisons().get(0))
                        .select("#_keselarasan")
                        .text())
                .contains("tidak dapat dihitung")
                .doesNotContain("Semua sasaran terlayani");
    }

    private String verdict(List<ItemDiff> items, List<ChapterDiff> chapters) {
        EditionDiff other = new EditionDiff(
                diff.before(), diff.after(), items, chapters, diff.alignment(), diff.summary(), List.of());
        return new Verdict(Pairing.of(desk, other)).sentence().orElseThrow();
    }

    @Test
    void english_words_serve_as_well() {
        RegionDesk english =
                ComparedRegion.desk(Locale.ENGLISH, Optional.empty(), ComparedRegion.first(), ComparedRegion.third());
        assertThat(render(english, english.library().comparisons().get(0))
                        .select("h1")
                        .text())
                .isEqualTo("Comparison 2018 → 2021");
    }
}
