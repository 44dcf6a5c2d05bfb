package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Frame;
import id.masterplan.model.Goal;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import java.util.Set;

/** What the frame and the quick wins point to must exist. */
final class FrameReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Frame frame = edition.frame();
        frame.alignedWith()
                .target()
                .ifPresent(p -> findings.knownInFile(
                        Paths.frame(library.record()), "/aligned_with", p.text(), Known.plans(edition.rpjmds())));
        Set<String> objectives = Known.objectives(edition.rpjmds());
        for (Goal goal : frame.goals()) {
            for (int i = 0; i < goal.objectives().size(); i++) {
                findings.known(
                        goal.id(), "/objectives/" + i, goal.objectives().get(i).text(), objectives);
            }
        }
        quickWins(edition, library, findings);
    }

    private static void quickWins(Edition edition, RegionLibrary library, Findings findings) {
        Set<String> agencies = Known.agencies(edition);
        Set<String> programmes = Known.ids(edition.programmes(), Programme::id);
        Set<String> quickWins = quickWins(edition, library);
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

    /** A quick win may carry on one that only an earlier edition holds. */
    private static Set<String> quickWins(Edition edition, RegionLibrary library) {
        Set<String> ids = Known.ids(edition.quickWins(), QuickWin::id);
        library.editions().stream()
                .takeWhile(e -> !e.head().id().equals(edition.head().id()))
                .forEach(e -> ids.addAll(Known.ids(e.quickWins(), QuickWin::id)));
        return ids;
    }
}
