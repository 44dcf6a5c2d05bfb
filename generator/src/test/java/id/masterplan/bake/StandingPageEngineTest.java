package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jbake.app.Parser;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What JBake makes of a Markdown file. */
class StandingPageEngineTest {
    private static final String FIELDS = """
            ---
            schema: page/1
            id: cara-banding
            title: Cara kami membandingkan
            summary: Ringkas.
            order: 2
            ---
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void guard() {
        ParserEngines.guard();
    }

    @Test
    void a_standing_page_becomes_a_document_by_our_reader_and_writer() throws IOException {
        DocumentModel page = parse(FIELDS + "## Bagian\n\nTeks *miring*.\n");
        assertThat(page.getType()).isEqualTo("standing");
        assertThat(page.getTitle()).isEqualTo("Cara kami membandingkan");
        assertThat(page).containsEntry("order", 2).containsEntry("id", "cara-banding");
        assertThat(page.getBody()).contains("<em>miring</em>").contains("Bagian");
    }

    @Test
    void html_of_the_source_is_shown_as_the_text_it_is() throws IOException {
        assertThat(parse(FIELDS + "<script>alert(1)</script>\n").getBody())
                .contains("&lt;script")
                .doesNotContain("<script");
    }

    @Test
    void a_script_address_is_refused_however_it_is_written() {
        assertThatThrownBy(() -> parse(FIELDS + "[x](JaVaScRiPt:alert(1))\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("markdown.link-scheme");
    }

    @Test
    void the_time_stamp_of_the_file_does_not_take_part() throws IOException {
        assertThat(parse(FIELDS + "Teks.\n").getDate()).isNull();
    }

    @Test
    void a_file_without_front_matter_is_refused_by_place_and_not_dropped() {
        assertThatThrownBy(() -> parse("title=x\ntype=page\nstatus=published\n~~~~~~\nTeks\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("content/pages/cara-banding.md:1:1: error front-matter");
    }

    @Test
    void jbakes_own_parser_finds_the_engine_by_the_ending() throws IOException {
        DocumentModel page = new Parser(Settings.in(folder, SeamPages.ROOT)).processFile(file(FIELDS + "Teks.\n"));
        assertThat(page.getBody()).contains("<p>Teks.</p>");
    }

    private DocumentModel parse(String text) throws IOException {
        return Engines.get("md").parse(Settings.in(folder, SeamPages.ROOT), file(text));
    }

    private File file(String text) throws IOException {
        return Files.writeString(folder.resolve("cara-banding.md"), text).toFile();
    }
}
