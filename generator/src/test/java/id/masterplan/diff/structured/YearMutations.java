package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Tone;
import id.masterplan.model.Action;
import id.masterplan.model.ActionKind;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Years, phases and steps: earlier, later, gaps, others. Programmes and steps are of 2021, 2022 and 2024. */
final class YearMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;
    private static final Weight ADMINISTRATIVE = Weight.ADMINISTRATIVE;
    private static final List<Integer> BEFORE = List.of(2021, 2022, 2024);

    private YearMutations() {}

    static void addTo(Map<String, Mutation> all) {
        years(all, "starts-later", List.of(2022, 2024), (e, at) -> e.add(start(at, 2021, 2022)));
        years(all, "starts-earlier", List.of(2019, 2021, 2022, 2024), (e, at) -> e.add(start(at, 2021, 2019)));
        years(all, "ends-later", List.of(2021, 2022, 2024, 2026), (e, at) -> e.add(end(at, 2024, 2026)));
        years(all, "ends-earlier", List.of(2021, 2022), (e, at) -> e.add(end(at, 2024, 2022)));
        years(
                all,
                "gap-opened",
                List.of(2021, 2024),
                (e, at) -> e.add(whole(at, ChangeKind.GAP_OPENED, List.of(2021, 2024))));
        years(
                all,
                "gap-closed",
                List.of(2021, 2022, 2023, 2024),
                (e, at) -> e.add(whole(at, ChangeKind.GAP_CLOSED, List.of(2021, 2022, 2023, 2024))));
        years(
                all,
                "other-years",
                List.of(2021, 2023, 2024),
                (e, at) -> e.add(whole(at, ChangeKind.YEARS_CHANGED, List.of(2021, 2023, 2024))));
        years(all, "put-off-as-a-whole", List.of(2022, 2023, 2025), (e, at) -> {
            e.add(start(at, 2021, 2022));
            e.add(end(at, 2024, 2025));
            e.add(whole(at, ChangeKind.YEARS_CHANGED, List.of(2022, 2023, 2025)));
        });
        years(
                all,
                "years-no-longer-stated",
                List.of(),
                (e, at) ->
                        e.add(Told.lost(at.item(), ChangeKind.YEARS_CHANGED, at.path(), value(BEFORE), SUBSTANTIVE)));
        all.put("programme-start-passed", YearMutations::startPassed);
        all.put("phase-later", (s, e) -> phase(s, e, "fase-panjang", ChangeKind.PHASE_LATER, Tone.WORSE));
        all.put("phase-earlier", (s, e) -> phase(s, e, "fase-pendek", ChangeKind.PHASE_EARLIER, Tone.BETTER));
        all.put(
                "phase-added",
                (s, e) -> ProgrammeMutations.make(s, "phases", p -> {
                    s.set(p, "phases", Records.and(p.phases(), new ItemId("fase-panjang")));
                    e.add(Told.gained(
                            ProgrammeMutations.item(p),
                            ChangeKind.PHASE_CHANGED,
                            "phases/fase-panjang",
                            Value.of("fase-panjang"),
                            SUBSTANTIVE));
                }));
        all.put("step-added", YearMutations::stepAdded);
        all.put(
                "step-removed",
                (s, e) -> step(s, "", (p, a) -> {
                    s.set(p, "actions", Records.without(s.programmes.get(p.id()).actions(), a));
                    e.add(Told.lost(
                            ProgrammeMutations.item(p),
                            ChangeKind.ACTION_REMOVED,
                            path(a),
                            Value.of(a.text()),
                            SUBSTANTIVE));
                }));
        all.put(
                "step-words",
                (s, e) -> step(s, "text", (p, a) -> {
                    set(s, p, a, "text", a.text() + " bersama warga");
                    e.add(Told.of(
                            ProgrammeMutations.item(p),
                            ChangeKind.TEXT_CHANGED,
                            path(a),
                            a.text(),
                            a.text() + " bersama warga",
                            ADMINISTRATIVE));
                }));
        all.put(
                "step-kind",
                (s, e) -> step(s, "kind", (p, a) -> {
                    set(s, p, a, "kind", ActionKind.REGULATION);
                    e.add(Told.of(
                            ProgrammeMutations.item(p),
                            ChangeKind.ENTRY_CHANGED,
                            path(a) + "/kind",
                            "application",
                            "regulation",
                            ADMINISTRATIVE));
                }));
        all.put(
                "step-agency",
                (s, e) -> step(s, "agency", (p, a) -> {
                    set(s, p, a, "agency", Optional.of(new ItemId("dinas-3")));
                    e.add(Told.of(
                            ProgrammeMutations.item(p),
                            ChangeKind.ENTRY_CHANGED,
                            path(a) + "/agency",
                            "dinas-1",
                            "dinas-3",
                            ADMINISTRATIVE));
                }));
    }

    /** Where years stand: of a programme or of a step. */
    private record Place(String item, String path) {}

    private interface Telling {
        void of(Expected expected, Place at);
    }

    private interface StepChange {
        void of(Programme programme, Action action);
    }

    private static void years(Map<String, Mutation> all, String name, List<Integer> after, Telling told) {
        all.put("programme-" + name, (s, e) -> {
            Optional<Programme> programme = s.programme("years", p -> p.years().equals(BEFORE));
            programme.ifPresent(p -> {
                s.set(p, "years", after);
                told.of(e, new Place(ProgrammeMutations.item(p), "years"));
            });
            return programme.isPresent();
        });
        all.put(
                "step-" + name,
                (s, e) -> step(s, "years", (p, a) -> {
                    set(s, p, a, "years", after);
                    told.of(e, new Place(ProgrammeMutations.item(p), path(a) + "/years"));
                }));
    }

    /** A programme of 2019 on, told from the first year that the later edition speaks of. */
    private static boolean startPassed(Sketch plan, Expected expected) {
        Optional<Programme> programme = plan.programme("years", p -> !p.years().equals(BEFORE));
        programme.ifPresent(p -> {
            plan.set(p, "years", BEFORE);
            Place at = new Place(ProgrammeMutations.item(p), "years");
            Told told = start(at, 2019, 2021);
            expected.addBack(told);
            expected.addForth(told.forwards(ChangeKind.START_PASSED, Weight.EDITORIAL)
                    .tone(Tone.NEUTRAL)
                    .delta("", ""));
        });
        return programme.isPresent();
    }

    private static boolean step(Sketch plan, String part, StepChange change) {
        record At(Programme programme, Action action) {}
        Optional<At> found = plan.free(
                plan.programmes.values().stream()
                        .flatMap(p -> p.actions().stream().map(a -> new At(p, a)))
                        .toList(),
                at -> plan.claim(
                        Sketch.key(at.programme().id(), path(at.action()) + (part.isEmpty() ? "" : "/" + part))));
        found.ifPresent(at -> change.of(at.programme(), at.action()));
        return found.isPresent();
    }

    private static boolean stepAdded(Sketch plan, Expected expected) {
        ItemId id = plan.id("aksi");
        Optional<Programme> programme = plan.programme("actions/" + id);
        programme.ifPresent(p -> {
            Action more = new Action(
                    id, ActionKind.LITERACY, "Melatih kader", BEFORE, Optional.empty(), Optional.empty(), false);
            plan.set(p, "actions", Records.and(plan.programmes.get(p.id()).actions(), more));
            expected.add(Told.gained(
                    ProgrammeMutations.item(p),
                    ChangeKind.ACTION_ADDED,
                    "actions/" + id,
                    Value.of("Melatih kader"),
                    SUBSTANTIVE));
        });
        return programme.isPresent();
    }

    private static void set(Sketch plan, Programme programme, Action action, String component, Object value) {
        List<Action> now = plan.programmes.get(programme.id()).actions();
        plan.set(
                programme,
                "actions",
                Records.where(now, a -> a.id().equals(action.id()), a -> Records.with(a, component, value)));
    }

    private static String path(Action action) {
        return "actions/" + action.id();
    }

    private static Told start(Place at, int from, int to) {
        return ends(at, to > from ? ChangeKind.STARTS_LATER : ChangeKind.STARTS_EARLIER, from, to);
    }

    private static Told end(Place at, int from, int to) {
        return ends(at, to > from ? ChangeKind.ENDS_LATER : ChangeKind.ENDS_EARLIER, from, to);
    }

    private static Told ends(Place at, ChangeKind kind, int from, int to) {
        return Told.of(at.item(), kind, at.path(), Told.number(from), Told.number(to), SUBSTANTIVE)
                .years(from, to)
                .tone(to > from ? Tone.WORSE : Tone.BETTER);
    }

    private static Told whole(Place at, ChangeKind kind, List<Integer> after) {
        return Told.of(at.item(), kind, at.path(), value(BEFORE), value(after), SUBSTANTIVE);
    }

    private static Value value(List<Integer> years) {
        return Value.of(years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static boolean phase(Sketch plan, Expected expected, String to, ChangeKind kind, Tone tone) {
        return ProgrammeMutations.make(plan, "phases", p -> {
            plan.set(p, "phases", List.of(new ItemId(to)));
            expected.add(Told.of(ProgrammeMutations.item(p), kind, "phases/" + to, "fase-menengah", to, SUBSTANTIVE)
                    .tone(tone)
                    .ends("", "", "phases/fase-menengah"));
        });
    }
}
