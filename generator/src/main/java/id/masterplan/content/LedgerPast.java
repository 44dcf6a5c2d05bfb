package id.masterplan.content;

import id.masterplan.content.schema.Components;
import id.masterplan.content.schema.Names;
import id.masterplan.content.schema.Shape;
import id.masterplan.git.History;
import id.masterplan.git.Revision;
import id.masterplan.git.SourceFile;
import id.masterplan.model.EditionId;
import id.masterplan.model.Ledger;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Places;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a ledger with every earlier state of its file: what was once listed stays, and stays the same. */
final class LedgerPast {
    private final RegionId region;
    private final Ledger ledger;
    private final Places places;
    private final Set<EditionId> reported = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private LedgerPast(RegionId region, Ledger ledger, Places places) {
        this.region = region;
        this.ledger = ledger;
        this.places = places;
    }

    static List<Problem> check(History history, RegionId region, Ledger ledger, Places places, Documents documents) {
        LedgerPast past = new LedgerPast(region, ledger, places);
        String path = Folders.ledger(region);
        for (Revision revision : history.changes(path)) {
            Optional<SourceFile> file = history.tree(revision).read(path);
            file.flatMap(f -> documents.yaml(f, Shape.EDITIONS).checked().value())
                    .ifPresent(earlier -> past.compare(earlier, revision));
        }
        return past.problems;
    }

    private void compare(Ledger earlier, Revision revision) {
        for (LedgerEntry before : earlier.editions()) {
            List<LedgerEntry> same = ledger.editions().stream()
                    .filter(e -> e.id().equals(before.id()))
                    .toList();
            Optional<LedgerEntry> now = same.stream()
                    .filter(e -> e.equals(before))
                    .findFirst()
                    .or(() -> same.stream().findFirst());
            if (now.isEmpty() && reported.add(before.id())) {
                problems.add(ProblemCode.LEDGER_ENTRY_REMOVED.at(
                        places.inFile(Folders.ledger(region), ""), region, before.id(), revision.brief()));
            } else if (now.isPresent()) {
                changed(before, now.get(), revision);
            }
        }
    }

    private void changed(LedgerEntry before, LedgerEntry now, Revision revision) {
        List<String> fields = Stream.of(LedgerEntry.class.getRecordComponents())
                .filter(c -> !Components.read(c, before).equals(Components.read(c, now)))
                .map(RecordComponent::getName)
                .toList();
        boolean repinned = fields.equals(List.of("commit"));
        if (!fields.isEmpty() && !repinned && reported.add(before.id())) {
            List<String> keys = fields.stream().map(Names::key).toList();
            int index = ledger.editions().indexOf(now);
            problems.add(ProblemCode.LEDGER_ENTRY_CHANGED.at(
                    places.inFile(Folders.ledger(region), "/editions/" + index + "/" + keys.get(0)),
                    region,
                    before.id(),
                    revision.brief(),
                    String.join(", ", keys)));
        }
    }
}
