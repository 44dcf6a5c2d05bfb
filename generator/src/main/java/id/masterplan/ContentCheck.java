package id.masterplan;

import id.masterplan.export.Findings;
import id.masterplan.export.Manual;
import id.masterplan.git.ChangedLines;
import id.masterplan.git.Revision;
import id.masterplan.model.Site;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and checks regions without building anything; as a proposal, also the state that it starts from. */
final class ContentCheck {
    private static final List<String> FOLDERS = List.of("content/", "data/");

    private final Desk desk;
    private final List<String> asked;
    private final Optional<String> since;

    /**
     * A check.
     *
     * @param asked regions, or none for all
     * @param since the commit that a proposal starts from
     */
    ContentCheck(Desk desk, List<String> asked, Optional<String> since) {
        this.desk = desk;
        this.asked = List.copyOf(asked);
        this.since = since;
    }

    Checked<CheckReport> run() {
        List<Problem> missing = KnownRegions.missing(desk.head(), asked);
        if (!missing.isEmpty()) {
            return Checked.refused(missing);
        }
        Optional<Revision> start = since.flatMap(desk.history()::find);
        if (since.isPresent() && start.isEmpty()) {
            boolean shallow = desk.history().isShallow();
            ProblemCode code = shallow ? ProblemCode.GIT_SHALLOW_REVISION : ProblemCode.GIT_UNKNOWN_REVISION;
            return Checked.refused(List.of(code.at(Position.of(""), since.get())));
        }
        Optional<Desk> then = start.map(desk::asOf);
        List<Inspection> states =
                Inspection.of(Stream.concat(Stream.of(desk), then.stream()).toList(), asked);
        Inspection now = states.get(0);
        Findings findings = then.map(d -> proposal(d, states.get(1), now).findings(now.problems()))
                .orElseGet(() -> Findings.of(now.problems()));
        CheckReport report = new CheckReport(now.regions(), now.editions(), findings, manual());
        return new Checked<>(Optional.of(report), findings.problems(), Places.NONE);
    }

    private Proposal proposal(Desk then, Inspection before, Inspection now) {
        ChangedLines changed = ChangedLines.between(then.head(), desk.head(), FOLDERS);
        return Proposal.of(before.problems(), now.problems(), changed);
    }

    private Manual manual() {
        return new Manual(desk.pages().site(desk.head()).value().map(Site::baseUrl));
    }
}
