package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.Instrument;
import id.masterplan.model.ItemId;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the record points to must exist: instruments, plans, editions, items of any edition. */
final class RecordReferences implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        RegionRecord record = library.record();
        Set<String> instruments = Known.ids(record.instruments(), Instrument::id);
        Set<String> plans = Known.plans(record.rpjmds());
        for (Instrument instrument : record.instruments()) {
            instrument.amends().ifPresent(a -> findings.known(instrument.id(), "/amends", a.text(), instruments));
            Spot.of(findings, instrument.id()).allKnown("/revokes", instrument.revokes(), instruments);
        }
        for (Rpjmd plan : record.rpjmds()) {
            plan.instrument().target().ifPresent(i -> findings.known(plan.id(), "/instrument", i.text(), instruments));
            plan.amends().ifPresent(a -> findings.known(plan.id(), "/amends", a.text(), plans));
        }
        List<LedgerEntry> entries = record.ledger().editions();
        for (int i = 0; i < entries.size(); i++) {
            String pointer = "/editions/" + i;
            LedgerEntry entry = entries.get(i);
            entry.instrument()
                    .target()
                    .ifPresent(t ->
                            findings.knownInFile(Paths.ledger(record), pointer + "/instrument", t.text(), instruments));
            entry.alignedWith()
                    .target()
                    .ifPresent(t ->
                            findings.knownInFile(Paths.ledger(record), pointer + "/aligned_with", t.text(), plans));
        }
        notes(library, findings);
    }

    private static void notes(RegionLibrary library, Findings findings) {
        RegionRecord record = library.record();
        Set<String> editions = new TreeSet<>();
        record.ledger().editions().forEach(e -> editions.add(e.id().text()));
        editions.add(EditionId.DRAFT.text());
        Set<String> items = new TreeSet<>();
        Stream.concat(library.editions().stream(), library.draft().stream())
                .map((Edition e) -> Known.items(e))
                .forEach(items::addAll);
        Set<String> schemes = Known.ids(record.vocabulary().evaluationSchemes(), EvaluationScheme::id);
        record.evaluations().forEach(e -> {
            findings.known(e.id(), "/edition", e.edition().text(), editions);
            e.scheme().target().ifPresent(s -> findings.known(e.id(), "/scheme", s.text(), schemes));
            components(e, record, findings);
            for (int i = 0; i < e.recommendations().size(); i++) {
                each(e.id(), "/recommendations/" + i, e.recommendations().get(i).items(), items, findings);
            }
        });
        record.forumNotes().forEach(n -> {
            n.edition().ifPresent(e -> findings.known(n.id(), "/edition", e.text(), editions));
            for (int i = 0; i < n.inputs().size(); i++) {
                each(n.id(), "/inputs/" + i, n.inputs().get(i).items(), items, findings);
            }
        });
    }

    private static void components(Evaluation note, RegionRecord record, Findings findings) {
        record.vocabulary().evaluationSchemes().stream()
                .filter(s -> note.scheme().target().equals(Optional.of(s.id())))
                .findFirst()
                .ifPresent(scheme -> {
                    Set<String> components = Known.ids(scheme.components(), EvaluationComponent::id);
                    for (int i = 0; i < note.componentScores().size(); i++) {
                        String component =
                                note.componentScores().get(i).component().text();
                        findings.known(note.id(), "/component_scores/" + i + "/component", component, components);
                    }
                });
    }

    private static void each(ItemId note, String pointer, List<ItemId> named, Set<String> items, Findings findings) {
        for (int i = 0; i < named.size(); i++) {
            findings.known(note, pointer + "/items/" + i, named.get(i).text(), items);
        }
    }
}
