package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.model.Alias;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.ItemId;
import id.masterplan.model.Lifecycle;
import id.masterplan.model.Outcome;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Risk;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import id.masterplan.testing.Plans;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Quick wins: new, stopped, renamed, continued, promoted to a programme, merged into one, further on. */
final class QuickWinMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;
    private static final Weight ADMINISTRATIVE = Weight.ADMINISTRATIVE;

    private QuickWinMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put("quick-win-added", (s, e) -> {
            ItemId id = s.id("qw");
            s.claim(id.text());
            s.quickWins.put(id, Records.with(SketchParts.quickWin(1), "id", id));
            e.node(Told.item("quick_win", id), Fate.ADDED, Fate.REMOVED);
            return true;
        });
        all.put(
                "quick-win-removed",
                (s, e) -> make(s, "", q -> {
                    s.quickWins.remove(q.id());
                    e.node(item(q), Fate.REMOVED, Fate.ADDED);
                }));
        all.put(
                "quick-win-stopped",
                (s, e) -> make(s, "", q -> {
                    s.quickWins.remove(q.id());
                    s.records.add(Plans.change(
                            ChangeAction.DROPPED, q.id().text(), "", "Pandemi berakhir", Optional.of(Outcome.STOPPED)));
                    e.node(item(q), Fate.REMOVED, Fate.ADDED);
                }));
        all.put(
                "quick-win-renamed",
                (s, e) -> make(s, "name", q -> {
                    s.set(q, "name", "Pos Digital");
                    e.add(told(q, ChangeKind.NAME_CHANGED, "name", q.name(), "Pos Digital", ADMINISTRATIVE));
                }));
        all.put(
                "quick-win-renamed-with-alias",
                (s, e) -> make(s, "name", q -> {
                    String name = q.name().replace("Gerai", "Geray");
                    s.set(q, "name", name);
                    s.set(q, "aliases", List.of(new Alias(q.name(), Optional.empty())));
                    e.add(told(q, ChangeKind.NAME_CHANGED, "name", q.name(), name, ADMINISTRATIVE));
                    String path = "aliases/"
                            + q.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
                    e.add(Told.gained(item(q), ChangeKind.ENTRY_ADDED, path, Value.of(q.name()), ADMINISTRATIVE));
                }));
        all.put(
                "quick-win-status",
                (s, e) -> make(s, "status", q -> {
                    s.set(q, "status", Lifecycle.MERGED_INTO_PROGRAMME);
                    e.add(told(
                            q, ChangeKind.STATUS_CHANGED, "status", "running", "merged_into_programme", SUBSTANTIVE));
                }));
        all.put(
                "quick-win-progress",
                (s, e) -> make(s, "progress", q -> {
                    s.set(q, "progress", Optional.of(Told.number(65)));
                    e.add(Told.of(
                                    item(q),
                                    ChangeKind.STATUS_CHANGED,
                                    "progress",
                                    Told.number(40),
                                    Told.number(65),
                                    SUBSTANTIVE)
                            .by(BigDecimal.valueOf(40), BigDecimal.valueOf(65), "%"));
                }));
        all.put(
                "quick-win-year",
                (s, e) -> make(s, "year", q -> {
                    s.set(q, "year", 2021);
                    e.add(Told.of(
                            item(q),
                            ChangeKind.YEARS_CHANGED,
                            "year",
                            Told.number(2019),
                            Told.number(2021),
                            SUBSTANTIVE));
                }));
        all.put(
                "quick-win-agency",
                (s, e) -> make(s, "agency", q -> {
                    s.set(q, "agency", Optional.of(new ItemId("dinas-3")));
                    e.add(told(q, ChangeKind.AGENCY_REASSIGNED, "agency", "dinas-2", "dinas-3", ADMINISTRATIVE));
                }));
        all.put(
                "quick-win-dimension",
                (s, e) -> make(s, "dimension", q -> {
                    s.set(q, "dimension", new ItemId("society"));
                    e.add(told(q, ChangeKind.DIMENSION_CHANGED, "dimension", "economy", "society", SUBSTANTIVE));
                }));
        all.put(
                "quick-win-words",
                (s, e) -> make(s, "benefit", q -> {
                    String was = q.benefit().orElseThrow();
                    s.set(q, "benefit", Optional.of(was + " untuk semua warga"));
                    e.add(told(q, ChangeKind.TEXT_CHANGED, "benefit", was, was + " untuk semua warga", SUBSTANTIVE));
                }));
        all.put(
                "quick-win-risk",
                (s, e) -> make(s, "risks", q -> {
                    s.set(q, "risks", List.of(new Risk("Cuaca buruk di lapangan", "Gedung serbaguna")));
                    e.add(told(
                            q,
                            ChangeKind.ENTRY_CHANGED,
                            "risks/cuaca-buruk-di-lapangan",
                            "Cuaca buruk di lapangan — Tenda besar",
                            "Cuaca buruk di lapangan — Gedung serbaguna",
                            ADMINISTRATIVE));
                }));
        all.put(
                "quick-win-programme",
                (s, e) -> make(s, "programme", q -> {
                    s.set(q, "programme", Optional.of(new ItemId("prog-1")));
                    e.add(Told.gained(
                            item(q), ChangeKind.ENTRY_ADDED, "programme", Value.of("prog-1"), ADMINISTRATIVE));
                }));
        all.put("quick-win-continued", QuickWinMutations::continued);
        all.put("quick-win-promoted", QuickWinMutations::promoted);
        all.put("quick-win-into-programme", QuickWinMutations::into);
    }

    private static boolean make(Sketch plan, String part, Consumer<QuickWin> mutation) {
        Optional<QuickWin> quickWin = plan.quickWin(part);
        quickWin.ifPresent(mutation);
        return quickWin.isPresent();
    }

    private static String item(QuickWin quickWin) {
        return Told.item("quick_win", quickWin.id());
    }

    private static Told told(QuickWin q, ChangeKind kind, String path, String before, String after, Weight weight) {
        return Told.of(item(q), kind, path, before, after, weight);
    }

    /** A new one says that it carries on one that is gone. */
    private static boolean continued(Sketch plan, Expected expected) {
        return make(plan, "", q -> {
            ItemId id = plan.id("qw");
            plan.claim(id.text());
            plan.quickWins.remove(q.id());
            plan.quickWins.put(id, Records.with(Records.with(q, "id", id), "continues", Optional.of(q.id())));
            expected.add(Told.gained(
                            Told.item("quick_win", id),
                            ChangeKind.ENTRY_ADDED,
                            "continues",
                            Value.of(q.id().text()),
                            ADMINISTRATIVE)
                    .called(item(q)));
        });
    }

    private static boolean promoted(Sketch plan, Expected expected) {
        return make(plan, "", q -> {
            ItemId id = plan.id("prog");
            plan.claim(id.text());
            plan.quickWins.remove(q.id());
            Programme programme = ItemMutations.fresh(plan, id);
            plan.programmes.put(id, programme);
            plan.records.add(Plans.change(ChangeAction.REPLACED, q.id().text(), id.text(), "Dipakai semua OPD"));
            String there = Told.item("programme", id);
            expected.node(there, Fate.PROMOTED, item(q), Fate.REPLACED);
            Expected rows = new Expected();
            ItemMutations.whole(rows, there, programme, true);
            expected.addAll(rows, item(q));
        });
    }

    /** The programme was there and stays as it is; the quick win is a part of it now. */
    private static boolean into(Sketch plan, Expected expected) {
        return ProgrammeMutations.make(
                plan,
                "",
                p -> make(plan, "", q -> {
                    plan.quickWins.remove(q.id());
                    plan.set(p, "summary", p.summary() + " atau di loket terdekat");
                    plan.records.add(Plans.change(
                            ChangeAction.MERGED, q.id() + " " + p.id(), p.id().text(), "Menjadi bagian program"));
                    String there = Told.item("programme", p.id());
                    String here = Told.item("programme", p.id(), q.id());
                    expected.node(there, Fate.MERGED, here, Fate.SPLIT);
                    expected.add(Told.of(
                                    there,
                                    ChangeKind.TEXT_CHANGED,
                                    "summary",
                                    p.summary(),
                                    p.summary() + " atau di loket terdekat",
                                    ADMINISTRATIVE)
                            .called(here));
                }));
    }
}
