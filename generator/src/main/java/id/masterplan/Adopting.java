package id.masterplan;

import id.masterplan.content.Digest;
import id.masterplan.content.DraftHead;
import id.masterplan.content.LedgerCheck;
import id.masterplan.content.LedgerWriter;
import id.masterplan.git.Revision;
import id.masterplan.git.SourceTree;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Ledger;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionRecord;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import id.masterplan.text.Nearest;
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
    private final Path asked;
    private final Optional<Path> root;

    Adopting(Desk desk, Path asked) {
        this.desk = desk;
        this.asked = asked;
        this.root = desk.history().root();
    }

    Checked<LedgerEntry> adopt(Adoption adoption) {
        String asked = adoption.revision().orElse("HEAD");
        Optional<Revision> revision = desk.history().find(asked);
        if (root.isEmpty()) {
            return noWorkingTree();
        }
        if (revision.isEmpty()) {
            return Checked.refused(List.of(ProblemCode.GIT_UNKNOWN_REVISION.at(Position.of(""), asked)));
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
        String digest = Digest.of(tree, adoption.region());
        List<Problem> problems = new ArrayList<>(refusals(record.value().get(), adoption));
        problems.addAll(text(tree, adoption.region()));
        if (!desk.history().reaches(desk.history().head(), revision.get())) {
            problems.add(ProblemCode.LEDGER_UNREACHABLE_COMMIT.at(
                    place(adoption.region()),
                    adoption.region(),
                    adoption.edition(),
                    revision.get().id()));
        }
        if (adoption.revision().isEmpty() && !digest.equals(Digest.of(desk.head(), adoption.region()))) {
            problems.add(ProblemCode.ADOPT_UNCOMMITTED.at(
                    Position.of(""), adoption.region(), revision.get().brief()));
        }
        return problems.isEmpty()
                ? write(ledger, entry(adoption, head.get(), revision.get(), digest), adoption)
                : Checked.refused(problems);
    }

    /** The errors of the text to adopt, rules over several files included: later on they could only warn. */
    private List<Problem> text(SourceTree tree, RegionId region) {
        return new RegionLoader(desk, region, tree)
                .load().problems().stream()
                        .filter(p -> p.severity() == Severity.ERROR)
                        .toList();
    }

    private <T> Checked<T> noWorkingTree() {
        return Checked.refused(List.of(ProblemCode.ADOPT_NO_WORKING_TREE.at(Position.of(""), asked)));
    }

    private static Position place(RegionId region) {
        return Position.of(LedgerWriter.path(region));
    }

    private static List<Problem> refusals(RegionRecord record, Adoption adoption) {
        Position place = place(adoption.region());
        List<Problem> problems = new ArrayList<>();
        List<String> instruments =
                record.instruments().stream().map(i -> i.id().text()).toList();
        adoption.instrument()
                .target()
                .map(ItemId::text)
                .filter(i -> !instruments.contains(i))
                .ifPresent(i -> problems.add(ProblemCode.REFERENCE_UNKNOWN.at(
                        place,
                        "--instrument",
                        i,
                        Nearest.of(i, instruments).orElseGet(() -> String.join(", ", instruments)))));
        for (LedgerEntry earlier : record.ledger().editions()) {
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
        if (root.isEmpty()) {
            return noWorkingTree();
        }
        Checked<RegionRecord> record = desk.regions().read(desk.head(), region);
        Optional<LedgerEntry> entry = record.value().stream()
                .flatMap(r -> r.ledger().editions().stream())
                .filter(e -> e.id().equals(edition))
                .findFirst();
        Position place = place(region);
        if (entry.isEmpty()) {
            return Checked.refused(List.of(ProblemCode.REFERENCE_UNKNOWN.at(place, "--repin", edition, "–")));
        }
        Optional<Revision> found = wanted.isPresent()
                ? wanted.flatMap(desk.history()::find)
                : LedgerCheck.sameContent(desk.history(), region, entry.get());
        String digest = found.map(r -> Digest.of(desk.at(r), region)).orElse("");
        boolean lost = found.map(r -> !desk.history().reaches(desk.history().head(), r))
                .orElse(false);
        if (lost) {
            String id = found.get().id();
            return Checked.refused(List.of(ProblemCode.LEDGER_UNREACHABLE_COMMIT.at(place, region, edition, id)));
        }
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
            Files.createDirectories(file(region).getParent());
            Files.writeString(file(region), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(RegionId region) {
        return root.orElseThrow().resolve(LedgerWriter.path(region));
    }
}
