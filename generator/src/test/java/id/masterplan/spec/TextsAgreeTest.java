package id.masterplan.spec;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.Comparison;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.TextCounts;
import id.masterplan.export.DiffJson;
import id.masterplan.export.DiffText;
import id.masterplan.export.Rebuilt;
import id.masterplan.model.Edition;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.site.Labels;
import id.masterplan.site.TextsPage;
import id.masterplan.testing.Render;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What JSON, HTML and text say of the specification's examples is the same, and holds both texts whole. */
class TextsAgreeTest {
    private static final Labels LABELS = Labels.of(Labels.INDONESIAN);

    private static EditionDiff diff(ChangesSpecTest.Example example) {
        Edition before = example.side("before", "2018");
        return Comparison.of(before, example.side("after", "2021"));
    }

    @ParameterizedTest
    @MethodSource("id.masterplan.spec.ChangesSpecTest#examples")
    void both_texts_can_be_rebuilt_from_json_and_from_html(ChangesSpecTest.Example example) {
        EditionDiff diff = diff(example);
        Rebuilt json = Rebuilt.json(DiffJson.of(diff));
        assertThat(json.before()).isEqualTo(words(diff, DocumentDiff::before, c -> true));
        assertThat(json.after()).isEqualTo(words(diff, DocumentDiff::after, c -> true));
        Rebuilt html = Rebuilt.html(Render.page(TextsPage.of(diff, LABELS), LABELS::word));
        Function<ChapterDiff, Boolean> shown = c -> c.fate() != Fate.UNCHANGED;
        assertThat(html.before()).isEqualTo(words(diff, DocumentDiff::before, shown));
        assertThat(html.after()).isEqualTo(words(diff, DocumentDiff::after, shown));
    }

    private static Map<String, String> words(
            EditionDiff diff, Function<DocumentDiff, Optional<Document>> side, Function<ChapterDiff, Boolean> shown) {
        Map<String, String> words = new TreeMap<>();
        diff.chapters().stream()
                .filter(shown::apply)
                .map(ChapterDiff::text)
                .flatMap(t -> side.apply(t).stream())
                .filter(d -> !d.body().blocks().isEmpty())
                .forEach(d -> words.put(d.id(), Rebuilt.words(d.body())));
        return words;
    }

    @ParameterizedTest
    @MethodSource("id.masterplan.spec.ChangesSpecTest#examples")
    void a_change_is_counted_as_often_as_it_is_told(ChangesSpecTest.Example example) {
        EditionDiff diff = diff(example);
        List<DocumentDiff> texts =
                diff.chapters().stream().map(ChapterDiff::text).toList();
        TextCounts counts = TextCounts.of(texts);
        assertThat(diff.summary().blocksChanged()).isEqualTo(counts.changed());
        var page = Jsoup.parse(Render.page(TextsPage.of(diff, LABELS), LABELS::word));
        counts.fates().forEach((fate, count) -> {
            String style = fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (!style.equals("same")) {
                assertThat(page.select("[data-block=" + style + "]")).as(style).hasSize(count);
            }
        });
        String text = DiffText.of(diff, Locale.forLanguageTag("id"));
        String chapters = text.contains("\nBab ") ? text.substring(text.indexOf("\nBab ")) : "";
        long lines = chapters.lines()
                .filter(l -> l.matches("  - (“.*”|awal teks): .*"))
                .count();
        assertThat(lines).as(text).isEqualTo(counts.changed());
    }
}
