package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.History;
import id.masterplan.git.Revision;
import id.masterplan.git.SourceTree;
import id.masterplan.model.EditionId;
import id.masterplan.model.Ledger;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that the ledger of a region tells the truth about the history it pins. */
public final class LedgerCheck {
    private final History history;
    private final RegionId region;
    private final Places places;
    private final List<Problem> problems = new ArrayList<>();

    private LedgerCheck(History history, RegionId region, Places places) {
        this.history = history;
        this.region = region;
        this.places = places;
    }

    /** Every way in which a ledger and its history disagree; shares what was read with the other readers of a build. */
    public static List<Problem> check(History history, RegionId region, Ledger ledger, Documents documents) {
        Places places = places(history, region, ledger, documents);
        LedgerCheck check = new LedgerCheck(history, region, places);
        check.list(ledger.editions());
        check.pins(ledger.editions());
        check.problems.addAll(LedgerPast.check(history, region, ledger, places, documents));
        return check.problems.stream()
                .sorted(java.util.Comparator.comparing(Problem::position))
                .toList();
    }

    /**
     * A commit that this branch can reach and that holds exactly what an entry's digest was taken of: what an entry can
     * be pinned to anew after a rebase or a squash.
     */
    public static Optional<Revision> sameContent(History history, RegionId region, LedgerEntry entry) {
        return Stream.concat(Stream.of(history.head()), history.changes(Folders.ledger(region)).stream())
                .filter(r -> Digest.of(history.tree(r), region).equals(entry.digest()))
                .findFirst();
    }

    private void list(List<LedgerEntry> entries) {
        Set<EditionId> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            if (!seen.add(entry.id())) {
                problems.add(ProblemCode.LEDGER_DUPLICATE_EDITION.at(place(i, "/id"), region, entry.id()));
            }
            if (i > 0 && entry.adopted().isBefore(entries.get(i - 1).adopted())) {
                problems.add(ProblemCode.LEDGER_WRONG_ORDER.at(
                        place(i, "/adopted"),
                        region,
                        entry.id(),
                        entry.adopted(),
                        entries.get(i - 1).id()));
            }
        }
    }

    private void pins(List<LedgerEntry> entries) {
        int before = problems.size();
        for (int i = 0; i < entries.size(); i++) {
            pin(entries.get(i), place(i, "/commit"), place(i, "/digest"));
        }
        boolean silent = problems.size() == before;
        if (history.isShallow() && silent && !entries.isEmpty()) {
            // All pins are there, but entries removed before the cut could not be noticed.
            problems.add(ProblemCode.GIT_SHALLOW.at(
                    place(0, ""), region, entries.get(0).id()));
        }
    }

    private void pin(LedgerEntry entry, Position commit, Position digest) {
        Optional<Revision> pinned = history.find(entry.commit());
        boolean reached = pinned.isPresent() && history.reaches(history.head(), pinned.get());
        if (!reached && history.isShallow()) {
            problems.add(ProblemCode.GIT_SHALLOW.at(commit, region, entry.id()));
        } else if (pinned.isEmpty()) {
            problems.add(ProblemCode.LEDGER_MISSING_COMMIT.at(commit, region, entry.id(), entry.commit()));
        } else if (!reached) {
            problems.add(ProblemCode.LEDGER_UNREACHABLE_COMMIT.at(commit, region, entry.id(), entry.commit()));
        }
        if (pinned.isPresent()) {
            String found = Digest.of(history.tree(pinned.get()), region);
            if (!found.equals(entry.digest())) {
                problems.add(ProblemCode.LEDGER_DIGEST_MISMATCH.at(digest, region, entry.id(), entry.digest(), found));
            }
        }
    }

    private Position place(int entry, String field) {
        return places.inFile(Folders.ledger(region), "/editions/" + entry + field);
    }

    /** The places of the file that this ledger was read from: the working tree's, or that of the head. */
    private static Places places(History history, RegionId region, Ledger ledger, Documents documents) {
        Optional<SourceTree> working = history.workingTree();
        return Stream.concat(working.stream(), Stream.of(history.tree(history.head())))
                .flatMap(tree -> tree.read(Folders.ledger(region)).stream())
                .map(file -> documents.yaml(file, Shape.EDITIONS).checked())
                .filter(read -> read.value().equals(Optional.of(ledger)))
                .map(Checked::places)
                .findFirst()
                .orElse(Places.NONE);
    }
}
