package id.masterplan.export;

import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.programme;
import static id.masterplan.testing.Plans.quickWin;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.masterplan.diff.Comparison;
import id.masterplan.diff.EditionDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffJsonTest {
    private static final Path SCHEMA = Path.of("src/main/resources", DiffSchema.RESOURCE);
    private static final Path FILES = Path.of("src/main/resources", DiffSchema.FILES);

    static EditionDiff sample() {
        return Comparison.of(
                edition("2018")
                        .with(programme("prog-a")
                                .indicator(indicator("ind-a").target(2025, "85"))
                                .budget(2021, "apbd", 100_000_000))
                        .with(quickWin("qw-a").name("=Batik Fusion"))
                        .with(chapter("bab-satu", 1, "Pendahuluan", "## Latar", "Kota ini memiliki 12 kecamatan."))
                        .build(),
                edition("2021")
                        .with(programme("prog-a")
                                .indicator(indicator("ind-a").target(2025, "70"))
                                .budget(2021, "apbd", 150_000_000))
                        .with(quickWin("qw-b").name("Wisata Halal | Baru"))
                        .with(chapter("bab-satu", 1, "Pendahuluan", "## Latar", "Kota ini memiliki 14 kecamatan."))
                        .build());
    }

    @Test
    void the_committed_schemas_follow_from_the_documents() throws IOException {
        follows(SCHEMA, DiffSchema.generate());
        follows(FILES, DiffSchema.files());
    }

    private static void follows(Path schema, String generated) throws IOException {
        if ("write".equals(System.getProperty("masterplan.schemas"))) {
            Files.writeString(schema, generated);
        }
        assertThat(schema)
                .as("write it anew: mvn -pl generator test -Dtest=DiffJsonTest -Dmasterplan.schemas=write")
                .content()
                .isEqualTo(generated);
    }

    @Test
    void what_is_written_is_valid() {
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DiffSchema.generate(), InputFormat.JSON)
                .validate(DiffJson.of(sample()), InputFormat.JSON);
        assertThat(errors).isEmpty();
    }

    @Test
    void each_change_is_said_in_a_sentence() {
        assertThat(DiffJson.of(sample()))
                .contains("\"phrase\" : \"target 2025 diturunkan 15 poin (85 menjadi 70)\"")
                .contains("\"fate_label\" : \"dihapus\"")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void the_same_comparison_gives_the_same_bytes() {
        assertThat(DiffJson.of(sample())).isEqualTo(DiffJson.of(sample()));
    }
}
