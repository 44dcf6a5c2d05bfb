package id.masterplan;

import id.masterplan.content.Digest;
import id.masterplan.content.DraftHead;
import id.masterplan.content.LedgerCheck;
import id.masterplan.content.LedgerWriter;
import id.masterplan.git.Revision;
import id.masterplan.git.SourceTree;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.Ledger;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionRecord;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes ledgers: a new edition for a committed text, or an edition pinned anew after history was rewritten. */
final class Adopting {
    private final Desk desk;
    private final Path repository;

    Adopting(Desk desk, Path repository) {
        this.desk = desk;
        this.repository = repository;
    }

    Checked<LedgerEntry> adopt(Adoption adoption) {
        Optional<Revision> revision = desk.history().find(adoption.revision().orElse("HEAD"));
        if (revision.isEmpty()) {
            return Checked.refused(List.of(ProblemCode.GIT_UNKNOWN_REVISION.at(
                    Position.of(""), adoption.revision().orElse("HEAD"))));
        }
        SourceTree tree = desk.at(revision.get());
        Checked<RegionRecord> record = desk.regions().read(desk.head(), adoption.region());
        if (record.value().isEmpty() || record.hasErrors()) {
            return Checked.refused(record.problems());
        }
        Ledger ledger = record.value().get().ledger();
        Optional<EditionHead> head = DraftHead.of(tree, Optional.empty(), adoption.region(), ledger, desk.documents());
        if (head.isEmpty()) {
            String frame = "data/regions/" + adoption.region() + "/plan/frame.yaml";
            return Checked.refused(List.of(ProblemCode.FILE_MISSING.at(Position.of(frame), frame)));
        }
        List<Problem> problems = new ArrayList<>(refusals(ledger, adoption));
        Checked<?> text = desk.editions().read(tree, head.get());
        if (text.hasErrors()) {
            problems.addAll(text.problems());
        }
        return problems.isEmpty()
                ? write(
                        ledger,
                        entry(adoption, head.get(), revision.get(), Digest.of(tree, adoption.region())),
                        adoption)
                : Checked.refused(problems);
    }

    private static List<Problem> refusals(Ledger ledger, Adoption adoption) {
        Position place = Position.of(LedgerWriter.path(adoption.region()));
        List<Problem> problems = new ArrayList<>();
        for (LedgerEntry earlier : ledger.editions()) {
            if (earlier.id().equals(adoption.edition())) {
                problems.add(ProblemCode.LEDGER_DUPLICATE_EDITION.at(place, adoption.region(), adoption.edition()));
            }
            if (earlier.adopted().isAfter(adoption.adopted())) {
                problems.add(ProblemCode.LEDGER_WRONG_ORDER.at(
                        place, adoption.region(), adoption.edition(), adoption.adopted(), earlier.id()));
            }
        }
        return problems;
    }

    private static LedgerEntry entry(Adoption adoption, EditionHead head, Revision revision, String digest) {
        return new LedgerEntry(
                adoption.edition(),
                adoption.title().orElse(head.title()),
                adoption.kind(),
                head.period(),
                adoption.adopted(),
                adoption.instrument(),
                head.alignedWith(),
                adoption.reason(),
                revision.id(),
                digest,
                adoption.illustrative(),
                adoption.sources());
    }

    private Checked<LedgerEntry> write(Ledger ledger, LedgerEntry entry, Adoption adoption) {
        Optional<String> existing =
                ledger.editions().isEmpty() ? Optional.empty() : Optional.of(text(adoption.region()));
        save(adoption.region(), LedgerWriter.append(existing, entry));
        return Checked.of(entry);
    }

    /** Pins an entry to a commit with the same digest: the one named, else any that the branch reaches. */
    Checked<LedgerEntry> repin(RegionId region, EditionId edition, Optional<String> wanted) {
        Checked<RegionRecord> record = desk.regions().read(desk.head(), region);
        Optional<LedgerEntry> entry = record.value().stream()
                .flatMap(r -> r.ledger().editions().stream())
                .filter(e -> e.id().equals(edition))
                .findFirst();
        Position place = Position.of(LedgerWriter.path(region));
        if (entry.isEmpty()) {
            return Checked.refused(List.of(ProblemCode.REFERENCE_UNKNOWN.at(place, "--repin", edition, "–")));
        }
        Optional<Revision> found = wanted.isPresent()
                ? wanted.flatMap(desk.history()::find)
                : LedgerCheck.sameContent(desk.history(), region, entry.get());
        String digest = found.map(r -> Digest.of(desk.at(r), region)).orElse("");
        if (found.isEmpty() || !digest.equals(entry.get().digest())) {
            return Checked.refused(List.of(ProblemCode.LEDGER_DIGEST_MISMATCH.at(
                    place, region, edition, entry.get().digest(), digest.isEmpty() ? "–" : digest)));
        }
        save(region, LedgerWriter.repin(text(region), edition, found.get().id()));
        return Checked.of(entry.get().pinnedTo(found.get().id()));
    }

    private String text(RegionId region) {
        try {
            return Files.readString(file(region));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(RegionId region, String text) {
        try {
            Files.writeString(file(region), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(RegionId region) {
        return repository.resolve(LedgerWriter.path(region));
    }
}
