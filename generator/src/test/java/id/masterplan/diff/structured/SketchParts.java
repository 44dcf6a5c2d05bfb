package id.masterplan.diff.structured;

import id.masterplan.model.Direction;
import id.masterplan.model.Indicator;
import id.masterplan.model.IndicatorType;
import id.masterplan.model.ItemId;
import id.masterplan.model.Lifecycle;
import id.masterplan.model.Measurement;
import id.masterplan.model.Prose;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Risk;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts of the plan that mutations begin with. */
final class SketchParts {
    private static final List<String> UNITS = List.of("%", "orang", "menit", "titik");

    private SketchParts() {}

    /** Targets of 2020, which has passed, and of four later years. */
    static Indicator indicator(Sketch plan, int number, int no) {
        List<Measurement> targets = new ArrayList<>();
        for (int year : List.of(2020, 2021, 2022, 2024, 2025)) {
            targets.add(new Measurement(year, Told.number(plan.fresh()), Optional.empty()));
        }
        return new Indicator(
                id("ind-" + number + "-" + no),
                "Capaian " + SketchWords.BRANCHES.get(no) + " di " + SketchWords.PLACES.get(number),
                plan.pick(UNITS),
                plan.pick(List.of(Direction.UP, Direction.UP, Direction.DOWN, Direction.HOLD)),
                IndicatorType.OUTPUT,
                Optional.of("jumlah dibagi seluruhnya"),
                Optional.of("laporan dinas"),
                Optional.of("tahunan"),
                Optional.of(id("dinas-1")),
                Optional.of(new Measurement(2017, Told.number(plan.fresh()), Optional.empty())),
                targets,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                List.of());
    }

    /** A range, an open bound, a rank and a value that is not stated. */
    static List<Measurement> forms(Sketch plan) {
        int low = plan.fresh();
        plan.fresh();
        return List.of(
                new Measurement(2021, TargetMutations.range(low, low + 4), Optional.empty()),
                new Measurement(2022, TargetMutations.open(plan.fresh()), Optional.empty()),
                new Measurement(
                        2024, new Value.Rank(plan.fresh(), Optional.of(5000), Optional.empty()), Optional.empty()),
                new Measurement(2025, new Value.Missing("menyusul", Optional.empty()), Optional.empty()));
    }

    static QuickWin quickWin(int number) {
        return new QuickWin(
                id("qw-" + number),
                "Gerai " + SketchWords.PLACES.get(number),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                id("economy"),
                Optional.of(id("dinas-2")),
                List.of(),
                2019,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Lifecycle.RUNNING,
                Optional.of(Told.number(40)),
                Optional.of("Antrean panjang di kantor"),
                Optional.of("Antrean menjadi pendek"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Risk("Cuaca buruk di lapangan", "Tenda besar")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Prose.EMPTY,
                false,
                List.of());
    }

    private static ItemId id(String text) {
        return new ItemId(text);
    }
}
