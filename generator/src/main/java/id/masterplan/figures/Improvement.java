package id.masterplan.figures;

import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationKind;
import id.masterplan.model.EvaluationScheme;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The difference of an index to that of the year before (<i>indeks perbaikan</i>), as Kota Kediri's letter has it: 3.06
 * in 2021, 3.31 in 2022, improvement 0.25. The published indexes count; under different schemes there is none.
 */
public final class Improvement {
    private Improvement() {}

    /**
     * The ministry's evaluation of the year before; of several the one under a comparable scheme, and of those the last.
     */
    public static Optional<Evaluation> before(
            Evaluation evaluation, List<Evaluation> others, List<EvaluationScheme> schemes) {
        Scoring now = Scoring.of(evaluation, schemes);
        return others.stream()
                .filter(e -> e.year() == evaluation.year() - 1 && isMinistry(e) && isMinistry(evaluation))
                .max(Comparator.comparing((Evaluation e) -> isComparable(now, Scoring.of(e, schemes)))
                        .thenComparing(Evaluation::date)
                        .thenComparing(Evaluation::id));
    }

    /** The index now minus the index before. */
    public static Recomputed of(Scoring now, Scoring before) {
        for (Scoring each : List.of(now, before)) {
            if (each.scheme().isEmpty()) {
                return new Recomputed.Incomplete(
                        Gap.Kind.SCHEME, each.evaluation().id().text());
            }
        }
        if (!isComparable(now, before)) {
            return new Recomputed.NotComparable(Obstacle.OTHER_SCHEME);
        }
        for (Scoring each : List.of(now, before)) {
            if (index(each).isEmpty()) {
                return new Recomputed.Incomplete(
                        Gap.Kind.INDEX, each.evaluation().id().text());
            }
        }
        return new Recomputed.Computed(
                index(now).orElseThrow().subtract(index(before).orElseThrow()));
    }

    /** The published improvement beside the computed one; empty where none is published. */
    public static Optional<Beside> beside(Scoring now, Scoring before) {
        return now.evaluation().improvement().map(v -> new Beside(v, of(now, before), Tolerance.SCORE));
    }

    private static boolean isComparable(Scoring one, Scoring other) {
        return one.scheme()
                .flatMap(a -> other.scheme().map(b -> Weights.comparable(a, b)))
                .orElse(false);
    }

    private static boolean isMinistry(Evaluation evaluation) {
        return evaluation.kind().orElse(EvaluationKind.MINISTRY) == EvaluationKind.MINISTRY;
    }

    private static Optional<BigDecimal> index(Scoring scoring) {
        return scoring.evaluation()
                .publishedIndex()
                .flatMap(Numbers::of)
                .or(() -> scoring.index().number());
    }
}
