package id.masterplan.validate;

import id.masterplan.model.Edition;
import id.masterplan.model.Frame;
import id.masterplan.model.Goal;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.RegionRecord;
import java.util.Set;

/** What the frame and the quick wins point to must exist. */
final class FrameReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionRecord record, Findings findings) {
        Frame frame = edition.frame();
        frame.alignedWith()
                .target()
                .ifPresent(p -> findings.knownInFile(
                        Paths.frame(record), "/aligned_with", p.text(), Known.plans(edition.rpjmds())));
        Set<String> objectives = Known.objectives(edition.rpjmds());
        for (Goal goal : frame.goals()) {
            for (int i = 0; i < goal.objectives().size(); i++) {
                findings.known(
                        goal.id(), "/objectives/" + i, goal.objectives().get(i).text(), objectives);
            }
        }
        quickWins(edition, findings);
    }

    private static void quickWins(Edition edition, Findings findings) {
        Set<String> agencies = Known.agencies(edition);
        Set<String> programmes = Known.ids(edition.programmes(), Programme::id);
        Set<String> quickWins = Known.ids(edition.quickWins(), QuickWin::id);
        for (QuickWin quickWin : edition.quickWins()) {
            quickWin.agency().ifPresent(a -> findings.known(quickWin.id(), "/agency", a.text(), agencies));
            for (int i = 0; i < quickWin.supporting().size(); i++) {
                String agency = quickWin.supporting().get(i).text();
                findings.known(quickWin.id(), "/supporting/" + i, agency, agencies);
            }
            quickWin.programme().ifPresent(p -> findings.known(quickWin.id(), "/programme", p.text(), programmes));
            quickWin.continues().ifPresent(q -> findings.known(quickWin.id(), "/continues", q.text(), quickWins));
        }
    }
}
