package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.ItemId;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionKind;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import id.masterplan.testing.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New files hold no error, are in the one form, never take an id again and never replace a file. */
class StartingTest {
    private static final RegionId NEW = new RegionId("kota-baru");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 19);

    @TempDir
    Path folder;

    @Test
    void a_region_grows_from_nothing_to_its_second_edition() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            Generator generator = Generator.at(folder);
            assertThat(begun(generator.begin(region(NEW))).files()).hasSize(5);
            sound(NEW);
            begun(generator.begin(item(Beginning.Kind.PROGRAMME, NEW, "prog-baru")));
            begun(generator.begin(item(Beginning.Kind.QUICK_WIN, NEW, "qw-baru")));
            sound(NEW);
            git.commit("Begin a region");
            assertThat(generator.adopt(adoption("2025")).value()).isPresent();
            git.commit("Adopt its first edition");
            begun(generator.begin(item(Beginning.Kind.EVALUATION, NEW, "eval-2025")));
            assertThat(begun(generator.beginEdition(NEW)).files())
                    .containsExactly("data/regions/kota-baru/plan/changes.yaml");
            assertThat(begun(generator.beginEdition(NEW)).files()).isEmpty();
            git.edit("data/regions/kota-baru/plan/programmes/prog-baru.yaml", "Judul program", "Aduan warga");
            sound(NEW);
            git.commit("Prepare the second edition");
            Checked<BuildReport> built = generator.build(folder.resolve("target/site"), Optional.empty());
            assertThat(built.value()).as(built.problems().toString()).isPresent();
        }
    }

    @Test
    void an_id_of_any_edition_is_not_given_again() throws IOException {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            git.delete("content/regions/kota-contoh/quick-wins/qw-sakpore.md");
            Checked<Begun> again =
                    Generator.at(folder).begin(item(Beginning.Kind.PROGRAMME, SoundRegion.ID, "qw-sakpore"));
            assertThat(again.problems()).extracting(Problem::code).containsExactly(ProblemCode.ID_DUPLICATE);
            assertThat(again.problems().get(0).arguments().get(1)).startsWith("@2021 ");
        }
    }

    @Test
    void a_file_that_is_there_is_never_replaced() throws IOException {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            git.write("data/regions/kota-contoh/plan/programmes/prog-baru.yaml/x", "x");
            Checked<Begun> again =
                    Generator.at(folder).begin(item(Beginning.Kind.PROGRAMME, SoundRegion.ID, "prog-baru"));
            assertThat(again.value()).isEmpty();
            Checked<Begun> region = Generator.at(folder).begin(region(SoundRegion.ID));
            Told.agrees("new.file-exists", region.problems(), folder);
        }
    }

    @Test
    void the_first_edition_needs_no_preparation() throws IOException {
        try (GitFixture git = SoundRegion.text(folder)) {
            Told.agrees(
                    "new.no-edition",
                    Generator.at(git.root()).beginEdition(SoundRegion.ID).problems(),
                    folder);
        }
    }

    @Test
    void an_unknown_region_is_named() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            assertThat(Generator.at(git.root())
                            .begin(item(Beginning.Kind.PROGRAMME, new RegionId("kota-conto"), "prog-baru"))
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.USAGE_UNKNOWN_REGION);
        }
    }

    /** No errors, and nothing to format. */
    private void sound(RegionId region) {
        assertThat(Generator.at(folder)
                        .check(List.of(region.text()), Optional.empty())
                        .problems())
                .filteredOn(p -> p.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(Generator.at(folder)
                        .format(List.of(region.text()), false)
                        .value()
                        .map(FormatReport::changed))
                .contains(List.of());
    }

    private static Begun begun(Checked<Begun> begun) {
        return begun.value().orElseThrow(() -> new AssertionError(begun.problems()));
    }

    private static BeginningRegion region(RegionId id) {
        return new BeginningRegion(id, "Kota: Baru", "Jawa Tengah", RegionKind.KOTA, Optional.of(2025));
    }

    private static Beginning item(Beginning.Kind kind, RegionId region, String id) {
        return new Beginning(
                kind, region, new ItemId(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(DAY));
    }

    private static Adoption adoption(String edition) {
        return new Adoption(
                NEW,
                new EditionId(edition),
                Optional.empty(),
                Optional.empty(),
                EditionKind.ORIGINAL,
                DAY,
                new Reference.Missing("contoh"),
                "Contoh.",
                true,
                List.of());
    }
}
