package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.Edition;
import id.masterplan.model.Programme;
import id.masterplan.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Two budget lines that nothing tells apart - neither year, source, basis, code nor note - are most often one line
 * typed twice, which doubles the sum.
 */
final class BudgetLines implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        for (Programme programme : edition.programmes()) {
            Set<List<Object>> seen = new HashSet<>();
            for (int i = 0; i < programme.budget().size(); i++) {
                BudgetLine line = programme.budget().get(i);
                if (!seen.add(List.of(line.year(), line.source(), line.basis(), line.code(), line.note()))) {
                    findings.at(
                            programme.id(),
                            "/budget/" + i,
                            ProblemCode.BUDGET_DUPLICATE_LINE,
                            programme.id(),
                            line.year(),
                            line.source(),
                            line.basis().name().toLowerCase(Locale.ROOT));
                }
            }
        }
    }
}
