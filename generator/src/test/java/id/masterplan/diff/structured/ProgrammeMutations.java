package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.model.ItemId;
import id.masterplan.model.Partner;
import id.masterplan.model.Programme;
import id.masterplan.model.ProgrammeStatus;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names, words, dimensions, agencies, partners, state and sources of a programme. */
final class ProgrammeMutations {
    private static final Weight ADMINISTRATIVE = Weight.ADMINISTRATIVE;

    private ProgrammeMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put(
                "programme-renamed",
                (s, e) -> make(s, "title", p -> {
                    String title = "Pembangunan Kawasan " + s.fresh();
                    s.set(p, "title", title);
                    e.add(told(p, ChangeKind.NAME_CHANGED, "title", p.title(), title, ADMINISTRATIVE));
                }));
        all.put(
                "programme-spelled",
                (s, e) -> make(s, "title", p -> {
                    String title = p.title().replace("Layanan", "Layananan").replace("nanan", "naan");
                    s.set(p, "title", title);
                    e.add(told(p, ChangeKind.SPELLING_CHANGED, "title", p.title(), title, Weight.EDITORIAL));
                }));
        all.put(
                "programme-local-name",
                (s, e) -> make(s, "local_name", p -> {
                    s.set(p, "localName", Optional.of("Jendela Kota"));
                    e.add(told(
                            p,
                            ChangeKind.LOCAL_NAME_CHANGED,
                            "local_name",
                            p.localName().orElseThrow(),
                            "Jendela Kota",
                            ADMINISTRATIVE));
                }));
        all.put(
                "programme-local-name-gone",
                (s, e) -> make(s, "local_name", p -> {
                    s.set(p, "localName", Optional.empty());
                    Value was = Value.of(p.localName().orElseThrow());
                    e.add(Told.lost(item(p), ChangeKind.LOCAL_NAME_CHANGED, "local_name", was, ADMINISTRATIVE));
                }));
        all.put("programme-words", (s, e) -> summary(s, e, " atau di loket terdekat", ADMINISTRATIVE));
        all.put("programme-words-with-figure", (s, e) -> summary(s, e, " dalam 15 menit", Weight.SUBSTANTIVE));
        all.put("programme-words-of-duty", (s, e) -> summary(s, e, " dan tidak dipungut biaya", Weight.SUBSTANTIVE));
        all.put(
                "programme-dimension",
                (s, e) -> make(s, "dimension", p -> {
                    s.set(p, "dimension", new ItemId("economy"));
                    e.add(told(
                            p, ChangeKind.DIMENSION_CHANGED, "dimension", "governance", "economy", Weight.SUBSTANTIVE));
                }));
        all.put(
                "programme-sub-dimension",
                (s, e) -> make(s, "sub_dimension", p -> {
                    s.set(p, "subDimension", Optional.of(new ItemId("bureaucracy")));
                    e.add(told(
                            p,
                            ChangeKind.SUB_DIMENSION_CHANGED,
                            "sub_dimension",
                            "public-service",
                            "bureaucracy",
                            Weight.SUBSTANTIVE));
                }));
        all.put(
                "programme-reassigned",
                (s, e) -> make(s, "agencies", p -> {
                    s.set(p, "leadAgency", Optional.of(new ItemId("dinas-7")));
                    e.add(told(p, ChangeKind.AGENCY_REASSIGNED, "lead_agency", lead(p), "dinas-7", ADMINISTRATIVE));
                }));
        all.put(
                "programme-without-lead",
                (s, e) -> make(s, "agencies", p -> {
                    s.set(p, "leadAgency", Optional.empty());
                    e.add(Told.lost(
                            item(p), ChangeKind.AGENCY_REASSIGNED, "lead_agency", Value.of(lead(p)), ADMINISTRATIVE));
                }));
        all.put(
                "programme-supporter-leads",
                (s, e) -> make(s, "agencies", p -> {
                    s.set(p, "leadAgency", Optional.of(new ItemId("dinas-5")));
                    s.set(p, "supporting", List.of(new ItemId("dinas-6")));
                    e.add(told(p, ChangeKind.AGENCY_REASSIGNED, "lead_agency", lead(p), "dinas-5", ADMINISTRATIVE));
                    e.addBack(Told.lost(
                            item(p),
                            ChangeKind.SUPPORTING_REMOVED,
                            "supporting/dinas-5",
                            Value.of("dinas-5"),
                            ADMINISTRATIVE));
                }));
        all.put(
                "programme-supporting-added",
                (s, e) -> make(s, "agencies", p -> {
                    s.set(p, "supporting", Records.and(p.supporting(), new ItemId("dinas-7")));
                    e.add(Told.gained(
                            item(p),
                            ChangeKind.SUPPORTING_ADDED,
                            "supporting/dinas-7",
                            Value.of("dinas-7"),
                            ADMINISTRATIVE));
                }));
        all.put(
                "programme-supporting-removed",
                (s, e) -> make(s, "agencies", p -> {
                    s.set(p, "supporting", List.of(new ItemId("dinas-5")));
                    e.add(Told.lost(
                            item(p),
                            ChangeKind.SUPPORTING_REMOVED,
                            "supporting/dinas-6",
                            Value.of("dinas-6"),
                            ADMINISTRATIVE));
                }));
        all.put(
                "programme-partner",
                (s, e) -> make(s, "partners", p -> {
                    s.set(p, "partners", Records.and(p.partners(), new Partner("Bank Daerah", Optional.of("CSR"))));
                    Value is = Value.of("Bank Daerah (CSR)");
                    e.add(Told.gained(item(p), ChangeKind.ENTRY_ADDED, "partners/bank-daerah", is, ADMINISTRATIVE));
                }));
        all.put(
                "programme-partner-gone",
                (s, e) -> make(s, "partners", p -> {
                    String name = p.partners().get(0).name();
                    s.set(p, "partners", List.of());
                    String path = "partners/"
                            + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
                    e.add(Told.lost(item(p), ChangeKind.ENTRY_REMOVED, path, Value.of(name), ADMINISTRATIVE));
                }));
        all.put(
                "programme-strategy",
                (s, e) -> make(s, "strategies", p -> {
                    s.set(p, "strategies", Records.and(p.strategies(), new ItemId("strategi-2")));
                    Value is = Value.of("strategi-2");
                    e.add(Told.gained(item(p), ChangeKind.ENTRY_ADDED, "strategies/strategi-2", is, ADMINISTRATIVE));
                }));
        all.put(
                "programme-status",
                (s, e) -> make(s, "status", p -> {
                    s.set(p, "status", ProgrammeStatus.COMPLETED);
                    e.add(told(p, ChangeKind.STATUS_CHANGED, "status", "running", "completed", Weight.SUBSTANTIVE));
                }));
        all.put(
                "programme-made-up",
                (s, e) -> make(s, "illustrative", p -> {
                    s.set(p, "illustrative", true);
                    e.add(told(p, ChangeKind.SOURCE_CHANGED, "illustrative", "false", "true", Weight.EDITORIAL));
                }));
    }

    /** Changes a programme of which a part is not taken yet. */
    static boolean make(Sketch plan, String part, java.util.function.Consumer<Programme> mutation) {
        Optional<Programme> programme = plan.programme(part);
        programme.ifPresent(mutation);
        return programme.isPresent();
    }

    private static boolean summary(Sketch plan, Expected expected, String more, Weight weight) {
        return make(plan, "summary", p -> {
            plan.set(p, "summary", p.summary() + more);
            expected.add(told(p, ChangeKind.TEXT_CHANGED, "summary", p.summary(), p.summary() + more, weight));
        });
    }

    private static Told told(Programme p, ChangeKind kind, String path, String before, String after, Weight weight) {
        return Told.of(item(p), kind, path, before, after, weight);
    }

    static String item(Programme programme) {
        return Told.item("programme", programme.id());
    }

    private static String lead(Programme programme) {
        return programme.leadAgency().orElseThrow().text();
    }
}
