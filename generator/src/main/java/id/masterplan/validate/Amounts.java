package id.masterplan.validate;

import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.Measurement;
import id.masterplan.model.Programme;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;
import java.util.List;

/** Budgets are not negative, ranges not reversed. */
final class Amounts implements EditionRule {
    @Override
    public void check(Edition edition, RegionRecord record, Findings findings) {
        for (Programme programme : edition.programmes()) {
            for (int i = 0; i < programme.budget().size(); i++) {
                if (programme.budget().get(i).amount() instanceof Value.Figure figure
                        && figure.number().signum() < 0) {
                    String pointer = "/budget/" + i + "/amount";
                    findings.at(
                            programme.id(),
                            pointer,
                            ProblemCode.BUDGET_NEGATIVE,
                            programme.id(),
                            figure.number().toPlainString());
                }
            }
            programme.indicators().forEach(i -> ranges(i, findings));
        }
    }

    private static void ranges(Indicator indicator, Findings findings) {
        List<Measurement> targets = indicator.targets();
        for (int i = 0; i < targets.size(); i++) {
            range(indicator, "/targets/" + i + "/value", targets.get(i).value(), findings);
        }
        indicator.baseline().ifPresent(b -> range(indicator, "/baseline/value", b.value(), findings));
    }

    private static void range(Indicator indicator, String pointer, Value value, Findings findings) {
        if (value instanceof Value.Range range
                && range.min().isPresent()
                && range.max().isPresent()
                && range.min().get().compareTo(range.max().get()) > 0) {
            findings.at(
                    indicator.id(),
                    pointer,
                    ProblemCode.RANGE_REVERSED,
                    indicator.id() + pointer,
                    range.min().get().toPlainString(),
                    range.max().get().toPlainString());
        }
    }
}
