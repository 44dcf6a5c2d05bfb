package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.ProseComparison.Pair;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.SidedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidesPagesTest {
    private static final Labels LABELS = Labels.of(Labels.INDONESIAN);

    private static Document document(String pair, String side) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/hard-pairs", pair, side + ".md"));
        return new Document(
                side, side, MarkdownReader.read(side, text, 1).prose().orElseThrow());
    }

    private static String words(Html html) {
        org.jsoup.nodes.Document parsed = Jsoup.parseBodyFragment(html.markup());
        parsed.select(".unseen, .hint").remove();
        return parsed.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-figures-and-units", "09-rewritten-and-corrected", "11-near-duplicates"})
    void each_side_says_what_its_edition_says(String pair) throws IOException {
        DocumentDiff diff = ProseComparison.of(
                        List.of(new Pair(Optional.of(document(pair, "before")), Optional.of(document(pair, "after")))))
                .get(0);
        SidedBlocks blocks = new SidedBlocks(LABELS, ComparedTargets.NONE, ItemNames.NONE);
        assertThat(diff.blocks().stream().filter(b -> !ShownTexts.same(b)).toList())
                .isNotEmpty()
                .allSatisfy(block -> {
                    SidedRow row = blocks.row(block);
                    if (!block.before().isEmpty()
                            && row.whole().markup().isEmpty()
                            && !row.before().markup().isEmpty()) {
                        assertThat(words(row.before()))
                                .isEqualTo(BlockWords.of(block.before().get(0).block()));
                    }
                    if (!block.after().isEmpty() && !row.after().markup().isEmpty()) {
                        assertThat(words(row.after()))
                                .isEqualTo(BlockWords.of(block.after().get(0).block()));
                    }
                });
    }

    @Test
    void the_earlier_side_bears_no_insertion_and_the_later_one_no_deletion() throws IOException {
        DocumentDiff diff = ProseComparison.of(List.of(new Pair(
                        Optional.of(document("01-figures-and-units", "before")),
                        Optional.of(document("01-figures-and-units", "after")))))
                .get(0);
        SidedBlocks blocks = new SidedBlocks(LABELS, ComparedTargets.NONE, ItemNames.NONE);
        List<SidedRow> rows = diff.blocks().stream()
                .filter(b -> !ShownTexts.same(b))
                .map(blocks::row)
                .toList();
        assertThat(rows).extracting(r -> r.before().markup()).noneMatch(m -> m.contains("<ins"));
        assertThat(rows).extracting(r -> r.after().markup()).noneMatch(m -> m.contains("<del"));
        assertThat(rows).extracting(r -> r.before().markup()).allMatch(m -> m.contains("<del"));
    }

    @Test
    void a_comparison_with_a_changed_chapter_leads_to_its_texts_side_by_side_and_back() {
        RegionDesk desk = ComparedRegion.desk();
        List<Page> pages = new SidesPages(desk).pages();
        Stream<String> expected = desk.library().comparisons().stream()
                .filter(SidesPages::isThere)
                .map(d -> desk.addresses().sides(d.before().id(), d.after().id()));
        assertThat(pages).isNotEmpty().extracting(Page::path).containsExactlyElementsOf(expected.toList());
    }
}
