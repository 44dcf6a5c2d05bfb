package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.diff.FilesDiff;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.ProseComparison.Pair;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.testing.Render;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of two files, of texts that other programs tell badly. */
class TextsPageTest {
    private static final String PAIRS = "src/test/resources/hard-pairs/";
    private static final String FOLDER = "/rencana/kota/";
    private static final Labels LABELS = Labels.of(Labels.INDONESIAN);

    private static Document page(String pair) throws IOException {
        String before = FOLDER + "lama/bab.md";
        String after = FOLDER + "baru/bab.md";
        List<DocumentDiff> texts = ProseComparison.of(List.of(new Pair(
                Optional.of(document(before, Path.of(PAIRS, pair, "before.md"))),
                Optional.of(document(after, Path.of(PAIRS, pair, "after.md"))))));
        Page page = TextsPage.of(new FilesDiff(before, after, texts, List.of()), LABELS);
        return Jsoup.parse(Render.page(page, LABELS::word));
    }

    private static id.masterplan.prose.change.Document document(String id, Path file) throws IOException {
        return new id.masterplan.prose.change.Document(
                id,
                "Program",
                MarkdownReader.read(id, Files.readString(file), 1).prose().orElseThrow());
    }

    @Test
    void paths_are_told_without_the_folders_that_both_share() throws IOException {
        Document page = page("01-figures-and-units");
        assertThat(page.select("h1").text()).isEqualTo("Perbandingan lama/bab.md → baru/bab.md");
        assertThat(page.text()).doesNotContain(FOLDER);
    }

    @Test
    void a_row_that_moved_is_told_by_its_name_and_not_by_its_number() throws IOException {
        assertThat(page("05-table-column-rows-numbers")
                        .select(".row-moved-from td")
                        .text())
                .isEqualTo("baris ini dipindah: Peta banjir");
    }

    @Test
    void every_cell_says_of_which_column_it_is_for_narrow_screens() throws IOException {
        assertThat(page("05-table-column-rows-numbers")
                        .select(".row-moved-to td")
                        .eachAttr("data-head"))
                .containsExactly("No", "Program", "Sumber dana", "Target 2023", "Penanggung jawab");
    }

    @Test
    void a_changed_note_is_told_once_and_by_its_sign() throws IOException {
        Document page = page("08-links-pictures-notes");
        assertThat(page.select(".block:has([data-part]) .badge-changed").eachText())
                .containsExactly("≠ diubah");
        assertThat(page.select(".block:has([data-part]) .fact-note").eachText())
                .containsExactly("catatan kaki [satudata]");
    }

    @Test
    void a_line_may_break_between_the_old_word_and_the_new_one() throws IOException {
        assertThat(page("09-rewritten-and-corrected").select("del + ins")).isEmpty();
        assertThat(page("09-rewritten-and-corrected").select("del + wbr + ins")).isNotEmpty();
    }
}
