package id.masterplan.figures;

import static id.masterplan.figures.Evaluations.asked;
import static id.masterplan.figures.Evaluations.asking;
import static id.masterplan.figures.Evaluations.evaluation;
import static id.masterplan.figures.Evaluations.improved;
import static id.masterplan.figures.Evaluations.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.ItemId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of real letters and reports: Kota Kediri 2022, Kabupaten Malang 2022 and 2023, Kota Jambi 2024, Kota Bandung. */
class ScoringTest {
    private static final EvaluationScheme OLDER_2022 = scheme("kominfo-2022-lama", 10, 20, 30, 20, 20);
    private static final EvaluationScheme COHORT_2022 = scheme("kominfo-2022-baru", 10, 20, 30, 10, 30);
    private static final EvaluationScheme SIX_2023 = scheme("kominfo-2023", 10, 20, 20, 20, 20, 10);
    private static final EvaluationScheme STAGE_2_2024 = scheme("kominfo-2024", 10, 20, 30, 20, 20);
    private static final EvaluationScheme BANDUNG = scheme("bandung-pers", 10, 20, 40, 30, 20);
    private static final List<EvaluationScheme> SCHEMES =
            List.of(OLDER_2022, COHORT_2022, SIX_2023, STAGE_2_2024, BANDUNG);
    private static final ItemId BASELINE = new ItemId("baseline");

    @Test
    void kediri_computes_to_3_315_and_is_published_as_3_31() {
        agrees(evaluation(2022, "kominfo-2022-lama", "3.31", "3.60", "3.21", "3.23", "3.07", "3.65"), "3.315");
    }

    @Test
    void malang_computes_to_2_94_under_six_components() {
        agrees(evaluation(2023, "kominfo-2023", "2.94", "3.60", "2.29", "3.41", "2.81", "3.13", "2.53"), "2.941");
    }

    @Test
    void jambi_computes_to_3_475_and_is_published_as_3_48() {
        agrees(evaluation(2024, "kominfo-2024", "3.48", "3.84", "3.18", "3.53", "3.63", "3.35"), "3.475");
    }

    @Test
    void a_difference_over_the_tolerance_is_flagged_with_its_size() {
        Beside beside = Scoring.of(
                        evaluation(2024, "kominfo-2024", "3.50", "3.84", "3.18", "3.53", "3.63", "3.35"), SCHEMES)
                .besideIndex()
                .orElseThrow();
        assertThat(beside.differs()).isTrue();
        assertThat(beside.difference().orElseThrow()).isEqualByComparingTo("0.025");
    }

    @Test
    void a_difference_of_just_the_tolerance_is_rounding() {
        Evaluation jambi = evaluation(2024, "kominfo-2024", "3.49", "3.84", "3.18", "3.53", "3.63", "3.35");
        assertThat(Scoring.of(jambi, SCHEMES).besideIndex().orElseThrow().differs())
                .isFalse();
    }

    @Test
    void the_weights_of_bandung_add_up_to_120_and_give_no_index() {
        assertThat(Weights.sum(BANDUNG)).isEqualByComparingTo("120");
        assertThat(Weights.isWhole(BANDUNG)).isFalse();
        Evaluation bandung = evaluation(2022, "bandung-pers", "3.71", "4", "4", "4", "4", "4");
        assertThat(Scoring.of(bandung, SCHEMES).index())
                .isEqualTo(new Recomputed.NotComparable(Obstacle.WEIGHTS_NOT_WHOLE));
    }

    @Test
    void a_missing_component_is_named() {
        Evaluation kediri = evaluation(2022, "kominfo-2022-lama", "3.31", "3.60", "3.21", "3.23", "3.07");
        assertThat(Scoring.of(kediri, SCHEMES).index())
                .isEqualTo(new Recomputed.Incomplete(Gap.Kind.COMPONENT, "quick-win"));
    }

    @Test
    void without_a_scheme_nothing_is_computed() {
        assertThat(Scoring.of(evaluation(2021, "", "3.06", "3"), SCHEMES).index())
                .isEqualTo(new Recomputed.Incomplete(Gap.Kind.SCHEME, ""));
    }

    @Test
    void a_component_is_the_mean_of_its_questions() {
        Evaluation malang = asked("kominfo-2022-baru", "1.40", "1.2", "2", "1", "1.8", "1");
        Scoring scoring = Scoring.of(malang, List.of(asking(COHORT_2022, 5)));
        assertThat(scoring.mean(BASELINE).number().orElseThrow()).isEqualByComparingTo("1.4");
        assertThat(scoring.besideMean(BASELINE).orElseThrow().differs()).isFalse();
    }

    @Test
    void a_question_without_a_score_is_named_and_a_zero_is_a_score() {
        Evaluation malang = asked("kominfo-2022-baru", "1.40", "0", "2");
        assertThat(Scoring.of(malang, List.of(asking(COHORT_2022, 3))).mean(BASELINE))
                .isEqualTo(new Recomputed.Incomplete(Gap.Kind.QUESTION, "q-3"));
        assertThat(Scoring.of(malang, List.of(asking(COHORT_2022, 2)))
                        .mean(BASELINE)
                        .number()
                        .orElseThrow())
                .isEqualByComparingTo("1");
    }

    @Test
    void kediri_improved_by_a_quarter_under_one_scheme() {
        Evaluation before = improved(2021, "kominfo-2022-lama", "3.06", "");
        Evaluation now = improved(2022, "kominfo-2022-lama", "3.31", "0.25");
        assertThat(Improvement.before(now, List.of(now, before), SCHEMES)).contains(before);
        Beside beside = Improvement.beside(Scoring.of(now, SCHEMES), Scoring.of(before, SCHEMES))
                .orElseThrow();
        assertThat(beside.own().number().orElseThrow()).isEqualByComparingTo("0.25");
        assertThat(beside.differs()).isFalse();
    }

    @Test
    void a_year_with_other_components_is_not_comparable() {
        Evaluation before = improved(2022, "kominfo-2022-baru", "2.51", "");
        Evaluation now = improved(2023, "kominfo-2023", "2.94", "0.43");
        assertThat(Improvement.of(Scoring.of(now, SCHEMES), Scoring.of(before, SCHEMES)))
                .isEqualTo(new Recomputed.NotComparable(Obstacle.OTHER_SCHEME));
    }

    @Test
    void schemes_of_two_years_with_the_same_weights_are_comparable() {
        assertThat(Weights.comparable(OLDER_2022, STAGE_2_2024)).isTrue();
        assertThat(Weights.comparable(OLDER_2022, COHORT_2022)).isFalse();
    }

    private static void agrees(Evaluation evaluation, String computed) {
        Beside beside = Scoring.of(evaluation, SCHEMES).besideIndex().orElseThrow();
        assertThat(beside.own().number().orElseThrow()).isEqualByComparingTo(new BigDecimal(computed));
        assertThat(beside.differs()).isFalse();
    }
}
