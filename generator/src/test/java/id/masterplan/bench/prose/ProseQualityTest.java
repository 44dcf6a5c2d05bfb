package id.masterplan.bench.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gates of the bench on made-up revisions and own cases: the targets of the bench's page, none of them lower. */
class ProseQualityTest {
    private static final int CASES = 25;

    private static Quality quality;
    private static Noise noise;

    @BeforeAll
    static void measure() {
        quality = Quality.of(CASES);
        noise = Noise.of(CASES);
    }

    private static String failures(String measure) {
        return quality.failures.stream()
                .filter(f -> f.measure().startsWith(measure))
                .limit(2)
                .map(f -> f.made().seed() + " " + f.made().log() + " " + f.what())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void both_texts_can_be_rebuilt_from_the_answer() {
        assertThat(quality.brokenTrips).as(failures("Q1 round")).isZero();
    }

    @Test
    void both_texts_can_be_rebuilt_from_json_and_from_html() {
        assertThat(quality.brokenPages).as(failures("Q1 published")).isZero();
    }

    @Test
    void another_spelling_is_no_change() {
        assertThat(noise.falsely).isEmpty();
    }

    @Test
    void a_change_of_one_level_target_number_emphasis_or_depth_is_told_by_its_kind() {
        assertThat(noise.missed).isEmpty();
    }

    @Test
    void not_much_more_is_marked_than_the_shortest_script() {
        assertThat(quality.marking.median()).isLessThanOrEqualTo(1.10);
        assertThat(quality.marking.quantile(0.95)).isLessThanOrEqualTo(1.60);
    }

    @Test
    void what_moved_is_told() {
        assertThat(quality.moves.get(Families.MOVES).f1())
                .as(failures("Q5 MOVES"))
                .isGreaterThanOrEqualTo(0.98);
        assertThat(quality.moves.get(Families.MOVES_EDITED).f1())
                .as(failures("Q5 MOVES_EDITED"))
                .isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void blocks_find_what_they_became() {
        assertThat(quality.alignment.get(Families.EDITS_5).f1()).isGreaterThanOrEqualTo(0.99);
        assertThat(quality.alignment.get(Families.EDITS_15).f1()).isGreaterThanOrEqualTo(0.97);
        assertThat(quality.alignment.get(Families.EDITS_30).f1()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void splits_and_merges_are_told() {
        assertThat(quality.partings.precision()).as(failures("Q7")).isGreaterThanOrEqualTo(0.97);
        assertThat(quality.partings.recall()).as(failures("Q7")).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void tables_are_told_by_rows_columns_and_cells() {
        assertThat(quality.grids.rows.f1()).as(failures("Q8 tables")).isGreaterThanOrEqualTo(0.99);
        assertThat(quality.grids.columns.f1()).as(failures("Q8 tables")).isGreaterThanOrEqualTo(0.99);
        assertThat(quality.grids.cells.f1()).as(failures("Q8 tables")).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void lists_are_told_by_items() {
        assertThat(quality.trees.items.f1()).as(failures("Q8 lists")).isGreaterThanOrEqualTo(0.98);
        assertThat(quality.trees.depths.f1()).as(failures("Q8 lists")).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void no_word_or_figure_is_cut() {
        assertThat(quality.cuts).as(failures("Q9")).isZero();
    }

    @Test
    void an_edit_is_one_island_of_marks() {
        assertThat(quality.islands.overall()).isLessThanOrEqualTo(1.25);
    }

    @Test
    void the_answer_mirrors_and_is_the_same_on_every_run() {
        assertThat(quality.asymmetries).as(failures("Q12 symmetry")).isZero();
        assertThat(quality.unstable).as(failures("Q12 determinism")).isZero();
    }

    @Test
    void the_answer_does_not_depend_on_threads() {
        List<Case> cases = Families.STACKED.cases(12);
        assertThat(cases.parallelStream().map(Case::compare).toList())
                .isEqualTo(cases.stream().map(Case::compare).toList());
    }
}
