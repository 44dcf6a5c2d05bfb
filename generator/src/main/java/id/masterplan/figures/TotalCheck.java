package id.masterplan.figures;

import id.masterplan.model.BudgetBasis;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A total as the document prints it, beside the sum of the budget lines it covers (domain 8.4: "sum of source rows ≠ printed
 * total"). Indicative and allocated money are never added up; where a line is missing, has no plain number or is counted by
 * another rule, nothing is compared.
 *
 * @param sums rupiah by basis, where the lines are there in full
 */
public record TotalCheck(Value printed, SortedMap<BudgetBasis, BigDecimal> sums) {
    /** Guards the map against later change. */
    public TotalCheck {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** The check of a total over the lines of these programmes, those of other dimensions left out. */
    public static TotalCheck of(PrintedTotal total, List<Programme> programmes) {
        List<Programme> covered = programmes.stream()
                .filter(p -> total.dimension().map(p.dimension()::equals).orElse(true))
                .toList();
        SortedMap<BudgetBasis, BigDecimal> sums = new TreeMap<>();
        for (BudgetBasis basis : BudgetBasis.values()) {
            CoveredLines.sum(total, covered, basis).ifPresent(s -> sums.put(basis, s));
        }
        return new TotalCheck(total.amount(), sums);
    }

    /** The sum that the total stands beside, with its basis: the one that agrees, else the first; empty where none is whole. */
    public Optional<Map.Entry<BudgetBasis, BigDecimal>> sum() {
        return sums.entrySet().stream()
                .filter(e -> Rounding.agrees(printed, e.getValue()))
                .findFirst()
                .or(() -> sums.entrySet().stream().findFirst());
    }

    /** Printed minus computed, where rounding does not explain it; empty where they agree or can't be compared. */
    public Optional<BigDecimal> difference() {
        return sum().filter(e -> !Rounding.agrees(printed, e.getValue()))
                .flatMap(e -> Numbers.plain(printed).map(p -> p.subtract(e.getValue())));
    }

    /** Whether there is a printed number and a whole sum. */
    public boolean comparable() {
        return Numbers.plain(printed).isPresent() && !sums.isEmpty();
    }
}
