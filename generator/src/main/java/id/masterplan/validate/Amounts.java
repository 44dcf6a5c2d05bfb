package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Budgets are not negative, whatever form they are written in. */
final class Amounts implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        for (Programme programme : edition.programmes()) {
            for (int i = 0; i < programme.budget().size(); i++) {
                String pointer = "/budget/" + i + "/amount";
                numbers(programme.budget().get(i).amount())
                        .filter(n -> n.signum() < 0)
                        .findFirst()
                        .ifPresent(n -> findings.at(
                                programme.id(),
                                pointer,
                                ProblemCode.BUDGET_NEGATIVE,
                                programme.id(),
                                n.toPlainString()));
            }
        }
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
