package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;
import java.math.BigDecimal;

/** The completion of a quick win is a percentage from 0 to 100, as the ministry's sheet has it (domain 1.5). */
final class Progress implements EditionRule {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        for (QuickWin quickWin : edition.quickWins()) {
            quickWin.progress()
                    .filter(v -> v instanceof Value.Figure)
                    .map(v -> ((Value.Figure) v).number())
                    .filter(p -> p.signum() < 0 || p.compareTo(MOST) > 0)
                    .ifPresent(p -> findings.at(
                            quickWin.id(),
                            "/progress",
                            ProblemCode.PROGRESS_OUT_OF_RANGE,
                            quickWin.id(),
                            p.toPlainString()));
        }
    }
}
