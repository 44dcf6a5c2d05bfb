package id.masterplan.diff;

import id.masterplan.model.Weight;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The counts of a comparison; each is a count of nodes, never typed.
 *
 * @param items by fate, without indicators, which are counted with their programme
 * @param budgetBefore sum of all stated amounts in rupiah
 * @param budgetMissingBefore budget lines whose amount is not stated
 */
public record Summary(
        Map<Fate, Integer> items,
        Map<Weight, Integer> weights,
        Map<ChangeKind, Integer> changes,
        BigDecimal budgetBefore,
        BigDecimal budgetAfter,
        int budgetMissingBefore,
        int budgetMissingAfter,
        int blocksChanged,
        int blocksSame) {}
