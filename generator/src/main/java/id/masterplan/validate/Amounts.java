package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Measurement;
import id.masterplan.model.Programme;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Budgets, printed totals and ceilings are not negative, whatever form they are written in. */
final class Amounts implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        for (Programme programme : edition.programmes()) {
            Spot spot = Spot.of(findings, programme.id());
            for (int i = 0; i < programme.budget().size(); i++) {
                check(programme.budget().get(i).amount(), "/budget/" + i + "/amount", spot);
            }
            for (int i = 0; i < programme.budgetTotals().size(); i++) {
                check(programme.budgetTotals().get(i).amount(), "/budget_totals/" + i + "/amount", spot);
            }
        }
        Spot frame = Spot.in(findings, Paths.frame(library.record()), "", "totals");
        for (int i = 0; i < edition.frame().totals().size(); i++) {
            check(edition.frame().totals().get(i).amount(), "/totals/" + i + "/amount", frame);
        }
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        for (Rpjmd plan : library.record().rpjmds()) {
            Spot spot = Spot.in(
                    findings,
                    Paths.rpjmd(library.record(), plan.id()),
                    "",
                    plan.id().text());
            for (int i = 0; i < plan.programmes().size(); i++) {
                List<Measurement> ceilings = plan.programmes().get(i).ceilings();
                for (int j = 0; j < ceilings.size(); j++) {
                    check(ceilings.get(j).value(), "/programmes/" + i + "/ceilings/" + j + "/value", spot);
                }
            }
        }
    }

    private static void check(Value amount, String pointer, Spot spot) {
        numbers(amount)
                .filter(n -> n.signum() < 0)
                .findFirst()
                .ifPresent(n -> spot.tell(pointer, ProblemCode.BUDGET_NEGATIVE, spot.name(), n.toPlainString()));
    }

    private static Stream<BigDecimal> numbers(Value value) {
        if (value instanceof Value.Figure figure) {
            return Stream.of(figure.number());
        }
        if (value instanceof Value.Range range) {
            return Stream.of(range.min(), range.max()).flatMap(Optional::stream);
        }
        return value instanceof Value.Composite composite
                ? composite.parts().stream().map(Value.Part::number)
                : Stream.of();
    }
}
