package id.masterplan.export;

import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.programme;
import static id.masterplan.testing.Plans.quickWin;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.masterplan.diff.ThreeField;
import id.masterplan.diff.ThreeItem;
import id.masterplan.diff.ThreePhrases;
import id.masterplan.diff.ThreeWay;
import id.masterplan.testing.EditionBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ThreeWayFormsTest {
    private static final Path SCHEMA = Path.of("src/main/resources", ThreeWaySchema.RESOURCE);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static EditionBuilder plan(String year, String target, String title, String words) {
        return edition(year)
                .with(programme("prog-a")
                        .title(title)
                        .indicator(indicator("ind-a").target(2025, target)))
                .with(chapter("bab-satu", 1, "Pendahuluan", words))
                .since("2012");
    }

    private static ThreeWay sample() {
        return ThreeWay.of(
                plan("2018", "85", "Izin", "Kota ini memiliki 12 kecamatan di pesisir.")
                        .build(),
                plan("2021", "70", "Izin <b>@tim</b>", "Kota ini memiliki 14 kecamatan di pesisir.")
                        .with(quickWin("qw-a").name("Batik | Fusion"))
                        .build(),
                plan("2022", "80", "Izin", "Kota ini memiliki 15 kecamatan di pesisir.")
                        .build());
    }

    @Test
    void the_committed_schema_follows_from_the_document() throws IOException {
        String generated = ThreeWaySchema.generate();
        if ("write".equals(System.getProperty("masterplan.schemas"))) {
            Files.writeString(SCHEMA, generated);
        }
        assertThat(SCHEMA)
                .as("write it anew: mvn -pl generator test -Dtest=ThreeWayFormsTest -Dmasterplan.schemas=write")
                .content()
                .isEqualTo(generated);
    }

    @Test
    void what_is_written_is_valid() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ThreeWaySchema.generate(), InputFormat.JSON)
                        .validate(ThreeWayJson.of(sample()), InputFormat.JSON))
                .isEmpty();
        assertThat(ThreeWayJson.of(sample()))
                .contains("\"schema\" : \"three-way/1\"")
                .endsWith("}\n");
    }

    @Test
    void text_tells_the_three_values_and_who_did_what() {
        assertThat(ThreeWayText.of(sample(), INDONESIAN))
                .startsWith("berlaku 2018 → rancangan 2021 → usulan 2022\n")
                .contains("usulan ini mengubah lagi: target 2025 (Indikator ind-a): 85% → 70% → 80%")
                .contains("usulan ini mengembalikan: judul: Izin → Izin <b>@tim</b> → Izin")
                .contains("usulan ini membatalkan yang ditambahkan rancangan: butir: – → Batik | Fusion → –")
                .contains("Bab bab-satu: Pendahuluan\n  - usulan ini mengubah lagi: ");
    }

    @Test
    void a_comment_escapes_what_the_plan_says() {
        String comment = ThreeWayMarkdown.of(sample(), INDONESIAN);
        assertThat(comment)
                .contains("usulan ini mengubah 0 · usulan ini mengubah lagi 2 · usulan ini mengembalikan 2")
                .contains("Batik \\| Fusion")
                .doesNotContain("<b>");
    }

    @Test
    void every_form_tells_of_the_same_fields_and_states() {
        ThreePhrases phrases = ThreePhrases.of(INDONESIAN);
        String text = ThreeWayText.of(sample(), INDONESIAN);
        String comment = ThreeWayMarkdown.of(sample(), INDONESIAN);
        String json = ThreeWayJson.of(sample());
        int fields = 0;
        for (ThreeItem item : sample().items()) {
            for (ThreeField field : item.fields()) {
                fields++;
                assertThat(text).contains(phrases.label(field) + ": " + phrases.field(field));
                assertThat(comment)
                        .contains(phrases.field(field).replace("(", "\\(").replace(")", "\\)"));
                assertThat(json).contains("\"state_label\" : \"" + phrases.label(field) + "\"");
            }
        }
        assertThat(comment.lines().filter(l -> l.startsWith("| ") && !l.startsWith("| Butir")))
                .hasSize(fields);
        assertThat(json.split("\"by_proposal\" :", -1)).hasSize(fields + 1);
    }

    @Test
    void a_comment_stays_below_what_code_hosts_take() {
        EditionBuilder a = edition("2018");
        EditionBuilder b = edition("2021").since("2018");
        EditionBuilder h = edition("2022").since("2018");
        for (int i = 0; i < 400; i++) {
            a.with(programme("prog-" + i).summary("Layanan warga " + "panjang ".repeat(30)));
            b.with(programme("prog-" + i).summary("Layanan umum " + "panjang ".repeat(30)));
            h.with(programme("prog-" + i).summary("Layanan kota " + "panjang ".repeat(30)));
        }
        String comment = ThreeWayMarkdown.of(ThreeWay.of(a.build(), b.build(), h.build()), INDONESIAN);
        assertThat(comment.length()).isBetween(50_000, 65_536);
        assertThat(comment).containsPattern("\\d+ lagi\n");
    }

    @Test
    void english_words_serve_as_well() {
        assertThat(ThreeWayMarkdown.of(sample(), Locale.ENGLISH)).contains("changed again by this proposal");
    }
}
