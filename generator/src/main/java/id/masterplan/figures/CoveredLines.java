package id.masterplan.figures;

import id.masterplan.model.BudgetBasis;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The budget lines that a printed total covers, of one basis, where they are there in full. */
final class CoveredLines {
    private final PrintedTotal total;
    private final BudgetBasis basis;

    private CoveredLines(PrintedTotal total, BudgetBasis basis) {
        this.total = total;
        this.basis = basis;
    }

    /** The sum of the lines; empty where one is missing, is no plain number or is counted by another rule. */
    static Optional<BigDecimal> sum(PrintedTotal total, List<Programme> programmes, BudgetBasis basis) {
        CoveredLines lines = new CoveredLines(total, basis);
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (Programme programme : programmes) {
            List<BudgetLine> own = lines.in(programme);
            List<BudgetLine> counted = own.stream().filter(lines::ofSource).toList();
            if (!lines.inFull(programme, own) || !counted.stream().allMatch(lines::comparable)) {
                return Optional.empty();
            }
            for (BudgetLine line : counted) {
                any = true;
                sum = sum.add(Numbers.plain(line.amount()).orElseThrow());
            }
        }
        return any ? Optional.of(sum) : Optional.empty();
    }

    private List<BudgetLine> in(Programme programme) {
        return programme.budget().stream()
                .filter(l -> l.basis() == basis)
                .filter(l -> total.year().map(y -> y == l.year()).orElse(true))
                .toList();
    }

    private boolean ofSource(BudgetLine line) {
        return total.source().map(line.source()::equals).orElse(true);
    }

    /** Each year of work has a line, of any source; a programme that says no years has one at least. */
    private boolean inFull(Programme programme, List<BudgetLine> own) {
        List<Integer> years = programme.years().stream()
                .filter(y -> total.year().map(y::equals).orElse(true))
                .toList();
        boolean idle = total.year().isPresent() && !programme.years().isEmpty() && years.isEmpty();
        return (idle || !own.isEmpty())
                && years.stream().allMatch(y -> own.stream().anyMatch(l -> l.year() == y));
    }

    private boolean comparable(BudgetLine line) {
        boolean sameRule = total.countingRule().isEmpty()
                || line.countingRule().isEmpty()
                || total.countingRule().equals(line.countingRule());
        return sameRule && Numbers.plain(line.amount()).isPresent();
    }
}
