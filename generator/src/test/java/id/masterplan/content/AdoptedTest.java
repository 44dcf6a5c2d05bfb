package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionState;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Severity;
import id.masterplan.testing.MemoryTree;
import org.junit.jupiter.api.Test;

class AdoptedTest {
    private static final EditionHead HEAD = Sample.head(new EditionId("2018"), EditionState.IN_FORCE);

    @Test
    void a_mistake_in_a_readable_adopted_edition_warns_and_names_the_edition() {
        MemoryTree tree = Sample.tree().with("data/regions/kota-contoh/plan/catatan.txt", "x");
        Checked<Edition> read = new EditionReader(new Documents()).read(tree, HEAD);
        assertThat(read.value()).isPresent();
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(Severity.WARNING);
            assertThat(p.position()).hasToString("@2018 data/regions/kota-contoh/plan/catatan.txt");
        });
        assertThat(read.places().of("prog-sakpore", "/title").edition()).contains("2018");
    }

    @Test
    void an_edition_with_an_unreadable_file_is_refused_whole() {
        MemoryTree tree = Sample.tree().with(Sample.PROGRAMME, "a: b: c");
        Checked<Edition> read = new EditionReader(new Documents()).read(tree, HEAD);
        assertThat(read.value()).isEmpty();
        assertThat(read.hasErrors()).isTrue();
    }

    @Test
    void equal_files_of_two_editions_are_read_once() {
        EditionReader reader = new EditionReader(new Documents());
        Edition first = reader.read(Sample.tree(), HEAD).value().orElseThrow();
        Edition second = reader.read(Sample.tree(), Sample.draft()).value().orElseThrow();
        assertThat(second.programmes().get(0)).isSameAs(first.programmes().get(0));
        assertThat(second.chapters().get(0)).isSameAs(first.chapters().get(0));
    }

    @Test
    void an_rpjmd_and_its_amendment_may_share_ids() {
        String original = """
                schema: rpjmd/1
                id: rpjmd-2020-2024
                title: A
                period: {from: 2020, to: 2024}
                instrument: {missing: x}
                objectives:
                  - {id: rpjmd-2020-sasaran-1, text: B}
                """;
        String amendment =
                original.replace("id: rpjmd-2020-2024\n", "id: rpjmd-2020-2024-p1\namends: rpjmd-2020-2024\n");
        String folder = "data/regions/kota-contoh/rpjmd/";
        MemoryTree tree = Sample.tree()
                .with(folder + "rpjmd-2020-2024.yaml", original)
                .with(folder + "rpjmd-2020-2024-p1.yaml", amendment);
        assertThat(new EditionReader(new Documents()).read(tree, Sample.draft()).problems())
                .isEmpty();
    }
}
