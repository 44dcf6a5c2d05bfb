package id.masterplan;

import id.masterplan.content.DraftHead;
import id.masterplan.content.EditionHeads;
import id.masterplan.diff.Comparison;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.ThreeWay;
import id.masterplan.git.Revision;
import id.masterplan.git.SourceTree;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionRecord;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Origin;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares two states of a region: editions by id, the draft as {@code rancangan}, or commits. */
final class RegionDiff {
    private final Desk desk;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    RegionDiff(Desk desk, String region) {
        this.desk = desk;
        this.name = region;
    }

    Checked<EditionDiff> of(String before, String after) {
        return ofRecord(r -> between(r, before, after));
    }

    /** What a proposal does with what a draft made of the edition in force. */
    Checked<ThreeWay> of(String inForce, String draft, String proposal) {
        return ofRecord(r -> three(r, inForce, draft, proposal));
    }

    private <T> Checked<T> ofRecord(Function<RegionRecord, Optional<T>> compared) {
        List<Problem> missing = KnownRegions.missing(desk.head(), List.of(name));
        if (!missing.isEmpty()) {
            return Checked.refused(missing);
        }
        Checked<RegionRecord> record = desk.regions().read(desk.head(), new RegionId(name));
        problems.addAll(record.problems());
        Optional<T> diff = record.value().flatMap(compared);
        return new Checked<>(diff, problems, Places.NONE);
    }

    private Optional<ThreeWay> three(RegionRecord record, String... sides) {
        List<EditionHead> adopted = EditionHeads.of(record.region().id(), record.ledger());
        List<Edition> three = new ArrayList<>();
        for (String side : sides) {
            state(record, adopted, side).ifPresent(three::add);
        }
        return failed() || three.size() < sides.length
                ? Optional.empty()
                : Optional.of(ThreeWay.of(three.get(0), three.get(1), three.get(2)));
    }

    private boolean failed() {
        return problems.stream().anyMatch(p -> p.code().origin() != Origin.CONTENT);
    }

    /** Between two editions of the ledger the ones in the middle tell who brought what. */
    private Optional<EditionDiff> between(RegionRecord record, String before, String after) {
        List<EditionHead> adopted = EditionHeads.of(record.region().id(), record.ledger());
        int from = index(adopted, before);
        int to = after.equals(EditionId.DRAFT.text()) ? adopted.size() : index(adopted, after);
        Stream<EditionHead> middle =
                from >= 0 && to > from ? adopted.subList(from + 1, Math.min(to, adopted.size())).stream() : Stream.of();
        List<Edition> chain = new ArrayList<>();
        state(record, adopted, before).ifPresent(chain::add);
        middle.forEach(h -> edition(h).ifPresent(chain::add));
        state(record, adopted, after).ifPresent(chain::add);
        return failed() || chain.size() < 2 ? Optional.empty() : Optional.of(Comparison.of(chain));
    }

    private static int index(List<EditionHead> heads, String id) {
        return heads.stream().map(h -> h.id().text()).toList().indexOf(id);
    }

    private Optional<Edition> state(RegionRecord record, List<EditionHead> adopted, String wanted) {
        int index = index(adopted, wanted);
        if (index >= 0) {
            return edition(adopted.get(index));
        }
        if (wanted.equals(EditionId.DRAFT.text())) {
            return draft(desk.head(), record, EditionId.DRAFT);
        }
        Optional<Revision> revision = desk.history().find(wanted);
        if (revision.isEmpty()) {
            String known =
                    String.join(", ", adopted.stream().map(h -> h.id().text()).toList());
            problems.add(ProblemCode.USAGE_UNKNOWN_EDITION.at(Position.of(""), wanted, known));
        }
        return revision.flatMap(r -> draft(desk.at(r), record, new EditionId(r.brief())));
    }

    private Optional<Edition> edition(EditionHead head) {
        Optional<Revision> revision = head.commit().flatMap(desk.history()::find);
        if (revision.isEmpty()) {
            String commit = head.commit().orElse("");
            problems.add(ProblemCode.LEDGER_MISSING_COMMIT.at(Position.of(""), name, head.id(), commit));
        }
        return revision.flatMap(r -> desk.editions().read(desk.at(r), head).value());
    }

    /** The text of a tree that is no adopted edition; a commit goes by the first digits of its id. */
    private Optional<Edition> draft(SourceTree tree, RegionRecord record, EditionId id) {
        return DraftHead.of(tree, Optional.empty(), record.region().id(), record.ledger(), desk.documents())
                .flatMap(head -> {
                    Checked<Edition> read = desk.editions().read(tree, head.named(id));
                    problems.addAll(read.problems());
                    return read.value();
                });
    }
}
