package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Tone;
import id.masterplan.model.Measurement;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Years of targets: added, extended, removed, passed, put off, advanced. */
final class TargetYearMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;

    private TargetYearMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put("target-added-between", (s, e) -> add(s, e, 2023, ChangeKind.TARGET_ADDED));
        all.put("target-extended", (s, e) -> add(s, e, 2026, ChangeKind.TARGET_EXTENDED));
        all.put("target-removed", (s, e) -> remove(s, e, 2022, ChangeKind.TARGET_REMOVED, ChangeKind.TARGET_ADDED));
        all.put(
                "target-shortened",
                (s, e) -> remove(s, e, 2025, ChangeKind.TARGET_SHORTENED, ChangeKind.TARGET_EXTENDED));
        all.put("target-passed", (s, e) -> remove(s, e, 2020, ChangeKind.TARGET_PASSED, ChangeKind.TARGET_ADDED));
        all.put("target-postponed", (s, e) -> shift(s, e, 2022, 2023));
        all.put("target-postponed-beyond", (s, e) -> shift(s, e, 2025, 2026));
        all.put("target-passed-is-postponed", (s, e) -> shift(s, e, 2020, 2023));
        all.put("target-advanced", (s, e) -> shift(s, e, 2024, 2023));
        all.put("targets-rolled-forward", TargetYearMutations::rolled);
    }

    private static boolean add(Sketch plan, Expected expected, int year, ChangeKind kind) {
        return TargetPlace.find(plan, 2025)
                .map(at -> {
                    Value value = Told.number(plan.fresh());
                    at.replace(plan, List.of(), List.of(new Measurement(year, value, Optional.empty())));
                    expected.add(Told.gained(at.item(), kind, at.at(year), value, SUBSTANTIVE));
                    return true;
                })
                .orElse(false);
    }

    private static boolean remove(Sketch plan, Expected expected, int year, ChangeKind kind, ChangeKind back) {
        return TargetPlace.find(plan, year)
                .map(at -> {
                    at.replace(plan, List.of(year), List.of());
                    Weight weight = kind == ChangeKind.TARGET_PASSED ? Weight.EDITORIAL : SUBSTANTIVE;
                    expected.add(
                            Told.lost(at.item(), kind, at.at(year), at.target().value(), weight)
                                    .backwards(back, SUBSTANTIVE));
                    return true;
                })
                .orElse(false);
    }

    private static boolean shift(Sketch plan, Expected expected, int from, int to) {
        return TargetPlace.find(plan, from)
                .map(at -> {
                    Value value = at.target().value();
                    at.replace(plan, List.of(from), List.of(new Measurement(to, value, Optional.empty())));
                    expected.add(shifted(at, from, to, value));
                    return true;
                })
                .orElse(false);
    }

    private static Told shifted(TargetPlace at, int from, int to, Value value) {
        boolean later = to > from;
        return Told.of(
                        at.item(),
                        later ? ChangeKind.TARGET_POSTPONED : ChangeKind.TARGET_ADVANCED,
                        at.at(to),
                        value,
                        value,
                        SUBSTANTIVE)
                .years(from, to)
                .tone(later ? Tone.WORSE : Tone.BETTER)
                .ends(at.at(from), at.at(to), at.at(from));
    }

    /** The passed year is left out, one is put off, and one comes beyond the last. */
    private static boolean rolled(Sketch plan, Expected expected) {
        return TargetPlace.find(plan, 2020)
                .map(at -> {
                    Value last = Told.number(plan.fresh());
                    Measurement moved = at.indicator().targets().get(2);
                    at.replace(
                            plan,
                            List.of(2020, 2022),
                            List.of(
                                    new Measurement(2023, moved.value(), Optional.empty()),
                                    new Measurement(2026, last, Optional.empty())));
                    expected.add(Told.lost(
                                    at.item(),
                                    ChangeKind.TARGET_PASSED,
                                    at.at(2020),
                                    at.target().value(),
                                    Weight.EDITORIAL)
                            .backwards(ChangeKind.TARGET_ADDED, SUBSTANTIVE));
                    expected.add(shifted(at, 2022, 2023, moved.value()));
                    expected.add(Told.gained(at.item(), ChangeKind.TARGET_EXTENDED, at.at(2026), last, SUBSTANTIVE));
                    return true;
                })
                .orElse(false);
    }
}
