package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.model.Book;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.ItemId;
import id.masterplan.model.Mission;
import id.masterplan.model.Period;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Reference;
import id.masterplan.model.Value;
import id.masterplan.model.Vision;
import id.masterplan.model.Weight;
import id.masterplan.testing.Plans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frame of the plan, its missions, goals and phases. */
final class FrameMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;
    private static final Weight ADMINISTRATIVE = Weight.ADMINISTRATIVE;
    private static final String FRAME = "frame frame";

    private FrameMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put(
                "frame-period",
                (s, e) -> once(s, "frame/period", () -> {
                    s.frame = Records.with(s.frame, "period", new Period(2018, 2028));
                    e.add(Told.of(
                            FRAME,
                            ChangeKind.PERIOD_CHANGED,
                            "period",
                            TargetMutations.range(2018, 2026),
                            TargetMutations.range(2018, 2028),
                            SUBSTANTIVE));
                }));
        all.put(
                "frame-horizon",
                (s, e) -> once(s, "frame/horizon", () -> {
                    s.frame = Records.with(s.frame, "horizon", Optional.of(new Period(2018, 2045)));
                    e.add(Told.of(
                            FRAME,
                            ChangeKind.PERIOD_CHANGED,
                            "horizon",
                            TargetMutations.range(2018, 2030),
                            TargetMutations.range(2018, 2045),
                            SUBSTANTIVE));
                }));
        all.put(
                "frame-instrument",
                (s, e) -> once(s, "frame/instrument", () -> {
                    s.instrument = "perwal-2";
                    e.add(Told.of(
                            FRAME,
                            ChangeKind.INSTRUMENT_CHANGED,
                            "instrument",
                            "perwal-1",
                            "perwal-2",
                            ADMINISTRATIVE));
                }));
        all.put(
                "frame-rpjmd",
                (s, e) -> once(s, "frame/rpjmd", () -> {
                    s.frame = Records.with(s.frame, "alignedWith", new Reference.To(SketchPlan.NEWER));
                    e.add(Told.of(
                            FRAME, ChangeKind.RPJMD_CHANGED, "aligned_with", "rpjmd-2016", "rpjmd-2021", SUBSTANTIVE));
                }));
        all.put(
                "frame-scheme",
                (s, e) -> once(s, "frame/scheme", () -> {
                    s.frame = Records.with(s.frame, "dimensionScheme", new ItemId("komdigi-2026"));
                    e.add(Told.of(
                            FRAME,
                            ChangeKind.SCHEME_CHANGED,
                            "dimension_scheme",
                            "kominfo-2017",
                            "komdigi-2026",
                            SUBSTANTIVE));
                }));
        all.put(
                "frame-title",
                (s, e) -> once(s, "frame/title", () -> {
                    String was = s.frame.title();
                    s.frame = Records.with(s.frame, "title", "Rencana Induk Kota Cerdas");
                    e.add(Told.of(FRAME, ChangeKind.NAME_CHANGED, "title", was, s.frame.title(), ADMINISTRATIVE));
                }));
        all.put(
                "frame-book",
                (s, e) -> once(s, "frame/books", () -> {
                    s.frame = Records.with(
                            s.frame,
                            "books",
                            Records.and(s.frame.books(), new Book(2, "Rencana induk", Optional.empty())));
                    e.add(Told.gained(
                            FRAME, ChangeKind.ENTRY_ADDED, "books/2", Value.of("Rencana induk"), ADMINISTRATIVE));
                }));
        all.put(
                "frame-total",
                (s, e) -> once(s, "frame/totals", () -> {
                    Value amount = Value.of(s.rupiah());
                    PrintedTotal total = new PrintedTotal(
                            Optional.of(2022),
                            Optional.empty(),
                            Optional.empty(),
                            amount,
                            Optional.empty(),
                            Optional.empty());
                    s.frame = Records.with(s.frame, "totals", List.of(total));
                    e.add(Told.gained(FRAME, ChangeKind.TOTAL_CHANGED, "totals/y2022", amount, SUBSTANTIVE));
                }));
        all.put(
                "vision",
                (s, e) -> once(s, "vision", () -> {
                    Vision was = s.frame.vision();
                    Vision is = Records.with(was, "text", was.text().replace("religius", "berkelanjutan"));
                    s.frame = Records.with(s.frame, "vision", is);
                    e.add(Told.of(
                            "vision vision", ChangeKind.TEXT_CHANGED, "text", was.text(), is.text(), SUBSTANTIVE));
                }));
        all.put(
                "mission-words",
                (s, e) -> once(s, "misi-1", () -> {
                    Mission was = s.missions.get(id("misi-1"));
                    s.missions.put(was.id(), Records.with(was, "text", was.text() + " yang ramah"));
                    e.add(Told.of(
                            "mission misi-1",
                            ChangeKind.TEXT_CHANGED,
                            "text",
                            was.text(),
                            was.text() + " yang ramah",
                            SUBSTANTIVE));
                }));
        all.put("mission-added", (s, e) -> {
            ItemId more = s.id("misi");
            s.missions.put(more, Plans.mission(more.text(), "Misi tambahan"));
            e.node(Told.item("mission", more), Fate.ADDED, Fate.REMOVED);
            return true;
        });
        all.put(
                "mission-removed",
                (s, e) -> once(s, "misi-2", () -> {
                    s.missions.remove(id("misi-2"));
                    e.node("mission misi-2", Fate.REMOVED, Fate.ADDED);
                }));
        all.put(
                "missions-merged",
                (s, e) -> once(
                        s,
                        "misi-3",
                        () -> once(s, "misi-4", () -> {
                            s.missions.remove(id("misi-4"));
                            s.records.add(Plans.change(ChangeAction.MERGED, "misi-3 misi-4", "misi-3", "Serupa"));
                            e.node("mission misi-3", Fate.MERGED, "mission misi-3+misi-4", Fate.SPLIT);
                        })));
        all.put(
                "goal-objective",
                (s, e) -> once(s, "tujuan-1", () -> {
                    var was = s.goals.get(id("tujuan-1"));
                    s.goals.put(
                            was.id(), Records.with(was, "objectives", Records.and(was.objectives(), id("sasaran-9"))));
                    e.add(Told.gained(
                            "goal tujuan-1",
                            ChangeKind.LINK_GAINED,
                            "objectives/sasaran-9",
                            Value.of("sasaran-9"),
                            SUBSTANTIVE));
                }));
        all.put(
                "goal-words",
                (s, e) -> once(s, "tujuan-2", () -> {
                    var was = s.goals.get(id("tujuan-2"));
                    s.goals.put(was.id(), Records.with(was, "text", was.text() + " yang aman"));
                    e.add(Told.of(
                            "goal tujuan-2",
                            ChangeKind.TEXT_CHANGED,
                            "text",
                            was.text(),
                            was.text() + " yang aman",
                            SUBSTANTIVE));
                }));
        all.put(
                "order-of-goals",
                (s, e) -> once(s, "frame/goals", () -> {
                    List<ItemId> ids = new ArrayList<>(s.goals.keySet());
                    java.util.Collections.swap(ids, 2, 3);
                    var reordered = new LinkedHashMap<>(s.goals);
                    s.goals.clear();
                    ids.forEach(i -> s.goals.put(i, reordered.get(i)));
                    e.add(Told.of(
                            FRAME,
                            ChangeKind.ORDER_CHANGED,
                            "goals",
                            "tujuan-1 tujuan-2 tujuan-3 tujuan-4",
                            "tujuan-1 tujuan-2 tujuan-4 tujuan-3",
                            Weight.EDITORIAL));
                }));
        all.put(
                "phase-years",
                (s, e) -> once(s, "fase-panjang", () -> {
                    s.phases.put(id("fase-panjang"), Plans.phase("fase-panjang", "Jangka panjang", 2024, 2025));
                    e.add(Told.of(
                            "phase fase-panjang",
                            ChangeKind.PERIOD_CHANGED,
                            "period",
                            TargetMutations.range(2024, 2026),
                            TargetMutations.range(2024, 2025),
                            SUBSTANTIVE));
                }));
    }

    static ItemId id(String text) {
        return new ItemId(text);
    }

    static boolean once(Sketch plan, String part, Runnable mutation) {
        boolean free = plan.claim(part);
        if (free) {
            mutation.run();
        }
        return free;
    }
}
