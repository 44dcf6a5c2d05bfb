package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.model.Agency;
import id.masterplan.model.AgencyName;
import id.masterplan.model.Analysis;
import id.masterplan.model.AnalysisEntry;
import id.masterplan.model.FollowUpStatus;
import id.masterplan.model.Institution;
import id.masterplan.model.ItemId;
import id.masterplan.model.Member;
import id.masterplan.model.Quadrant;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What surrounds the programmes: strategies, agencies, institutions, analyses, what becomes of recommendations. */
final class SurroundingMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;
    private static final Weight ADMINISTRATIVE = Weight.ADMINISTRATIVE;

    private SurroundingMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put(
                "strategy-words",
                (s, e) -> FrameMutations.once(s, "strategi-1", () -> {
                    var was = s.strategies.get(id("strategi-1"));
                    s.strategies.put(was.id(), Records.with(was, "text", was.text() + " terpadu"));
                    e.add(Told.of(
                            "strategy strategi-1",
                            ChangeKind.TEXT_CHANGED,
                            "text",
                            was.text(),
                            was.text() + " terpadu",
                            SUBSTANTIVE));
                }));
        all.put(
                "follow-up",
                (s, e) -> FrameMutations.once(s, "rek-1", () -> {
                    var was = s.followUps.get(id("rek-1"));
                    s.followUps.put(was.recommendation(), Records.with(was, "status", FollowUpStatus.ADDRESSED));
                    e.add(Told.of(
                            "follow_up rek-1", ChangeKind.STATUS_CHANGED, "status", "open", "addressed", SUBSTANTIVE));
                }));
        all.put(
                "institution-member",
                (s, e) -> FrameMutations.once(s, "dewan", () -> {
                    Institution was = s.institutions.get(id("dewan"));
                    Member more = new Member("Anggota", Optional.empty(), Optional.of("Ketua Kamar Dagang"));
                    s.institutions.put(was.id(), Records.with(was, "members", Records.and(was.members(), more)));
                    e.add(Told.gained(
                            "institution dewan",
                            ChangeKind.ENTRY_ADDED,
                            "members/anggota",
                            Value.of("Anggota: Ketua Kamar Dagang"),
                            ADMINISTRATIVE));
                }));
        all.put(
                "analysis-entry",
                (s, e) -> FrameMutations.once(s, "swot", () -> {
                    Analysis was = s.analyses.get(id("swot"));
                    AnalysisEntry more = SketchPlan.entry(Quadrant.STRENGTH, "Kampus vokasi bersedia membina");
                    s.analyses.put(was.id(), Records.with(was, "entries", Records.and(was.entries(), more)));
                    e.add(Told.gained(
                            "analysis swot",
                            ChangeKind.ENTRY_ADDED,
                            "entries/kampus-vokasi-bersedia-membina",
                            Value.of("Kampus vokasi bersedia membina"),
                            ADMINISTRATIVE));
                }));
        all.put(
                "agency-renamed",
                (s, e) -> FrameMutations.once(s, "dinas-1", () -> {
                    Agency was = s.agencies.get(id("dinas-1"));
                    AgencyName is = new AgencyName("Badan Riset", "Barida", Optional.empty(), Optional.empty());
                    s.agencies.put(was.id(), Records.with(was, "names", Records.and(was.names(), is)));
                    AgencyName old = was.currentName();
                    e.add(Told.of(
                            "agency dinas-1",
                            ChangeKind.AGENCY_RENAMED,
                            "name",
                            old.name(),
                            is.name(),
                            ADMINISTRATIVE));
                    e.add(Told.of(
                            "agency dinas-1",
                            ChangeKind.LOCAL_NAME_CHANGED,
                            "abbreviation",
                            old.abbreviation(),
                            is.abbreviation(),
                            ADMINISTRATIVE));
                }));
        all.put("agency-added", (s, e) -> {
            ItemId more = s.id("badan");
            s.agencies.put(more, SketchPlan.agency(more.text(), "Kearsipan"));
            e.node(Told.item("agency", more), Fate.ADDED, Fate.REMOVED);
            return true;
        });
        all.put("agencies-merged", SurroundingMutations::agenciesMerged);
    }

    private static ItemId id(String text) {
        return new ItemId(text);
    }

    /** An agency goes on in another: whom it led has the other as lead by law, not by choice. */
    private static boolean agenciesMerged(Sketch plan, Expected expected) {
        ItemId gone = id("dinas-4");
        ItemId heir = id("dinas-8");
        boolean free = plan.programmes.values().stream()
                .filter(p -> p.leadAgency().filter(gone::equals).isPresent())
                .allMatch(p -> plan.claim(Sketch.key(p.id(), "agencies")));
        if (!free || !plan.claim("dinas-4") || !plan.claim("dinas-8")) {
            return false;
        }
        plan.agencies.remove(gone);
        plan.agencies.computeIfPresent(heir, (i, a) -> Records.with(a, "mergedFrom", List.of(gone)));
        expected.node("agency dinas-8", Fate.MERGED, "agency dinas-4+dinas-8", Fate.SPLIT);
        expected.add(Told.gained(
                        "agency dinas-8",
                        ChangeKind.ENTRY_ADDED,
                        "merged_from/dinas-4",
                        Value.of("dinas-4"),
                        ADMINISTRATIVE)
                .called("agency dinas-4+dinas-8"));
        for (var programme : List.copyOf(plan.programmes.values())) {
            if (programme.leadAgency().filter(gone::equals).isPresent()) {
                plan.set(programme, "leadAgency", Optional.of(heir));
                expected.add(Told.of(
                        ProgrammeMutations.item(programme),
                        ChangeKind.AGENCY_MERGED,
                        "lead_agency",
                        "dinas-4",
                        "dinas-8",
                        ADMINISTRATIVE));
            }
        }
        return true;
    }
}
