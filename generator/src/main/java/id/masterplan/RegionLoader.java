package id.masterplan;

import id.masterplan.content.DraftHead;
import id.masterplan.content.EditionHeads;
import id.masterplan.content.LedgerCheck;
import id.masterplan.diff.Libraries;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.git.Revision;
import id.masterplan.git.SourceTree;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionRecord;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Problem;
import id.masterplan.problem.Severity;
import id.masterplan.validate.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a region whole: the record, each adopted edition at its commit, the draft; compares and checks them. */
final class RegionLoader {
    private final Desk desk;
    private final RegionId region;
    private final SourceTree plan;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<EditionId, Places> places = new HashMap<>();

    RegionLoader(Desk desk, RegionId region) {
        this(desk, region, desk.head());
    }

    /** Takes the draft from another tree than the record. */
    RegionLoader(Desk desk, RegionId region, SourceTree plan) {
        this.desk = desk;
        this.region = region;
        this.plan = plan;
    }

    Loaded load() {
        Checked<RegionRecord> read =
                desk.watch().time(Stage.PARSE, () -> desk.regions().read(desk.head(), region));
        problems.addAll(read.problems());
        Optional<RegionLibrary> library = read.value().flatMap(this::library);
        library.ifPresent(l -> problems.addAll(
                desk.watch().time(Stage.COMPARE, () -> Validator.check(l, places, read.places(), desk.day()))));
        return new Loaded(library, problems);
    }

    private Optional<RegionLibrary> library(RegionRecord record) {
        List<Problem> ledger = desk.watch()
                .time(Stage.PARSE, () -> LedgerCheck.check(desk.history(), region, record.ledger(), desk.documents()));
        problems.addAll(ledger);
        if (ledger.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
            return Optional.empty();
        }
        List<Edition> editions = new ArrayList<>();
        for (EditionHead head : EditionHeads.of(region, record.ledger())) {
            read(head).ifPresent(editions::add);
        }
        if (editions.size() < record.ledger().editions().size()) {
            return Optional.empty();
        }
        Checked<Optional<Edition>> draft = desk.watch().time(Stage.PARSE, () -> draft(record, editions));
        problems.addAll(draft.problems());
        return draft.value().map(d -> desk.watch().time(Stage.COMPARE, () -> Libraries.of(record, editions, d)));
    }

    private Optional<Edition> read(EditionHead head) {
        Revision revision = head.commit().flatMap(desk.history()::find).orElseThrow();
        Checked<Edition> read =
                desk.watch().time(Stage.PARSE, () -> desk.editions().read(desk.at(revision), head));
        places.put(head.id(), read.places());
        problems.addAll(read.problems());
        return read.value();
    }

    /** The draft, where the plan differs from that of the last edition; empty within where it does not. */
    private Checked<Optional<Edition>> draft(RegionRecord record, List<Edition> editions) {
        Optional<Edition> last = editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
        Optional<SourceTree> lastTree = last.flatMap(e -> e.head().commit())
                .flatMap(desk.history()::find)
                .map(desk::at);
        Optional<EditionHead> head = DraftHead.of(plan, lastTree, region, record.ledger(), desk.documents());
        if (head.isEmpty()) {
            return Checked.of(Optional.empty());
        }
        Checked<Edition> read = desk.editions().read(plan, head.get());
        places.put(EditionId.DRAFT, read.places());
        return read.value().isEmpty()
                ? Checked.refused(read.problems())
                : new Checked<>(Optional.of(read.value()), read.problems(), read.places());
    }
}
