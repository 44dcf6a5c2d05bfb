package id.masterplan.diff;

import id.masterplan.model.Weight;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The counts of a comparison; each is a count of nodes, never typed.
 *
 * @param items by fate, without indicators, which are counted with their programme; a fate that does not occur is left out
 * @param chapters by fate
 * @param weights changed items and chapters by their weight
 * @param changes rows by kind, of items and chapters
 * @param budgetBefore sum of all stated amounts in rupiah
 * @param budgetMissingBefore budget lines whose amount is not stated
 * @param budgetShared the sums of the years in both periods, where the periods differ and overlap
 * @param blocksChanged blocks of text that are not the same; both ends of a move count as one
 */
public record Summary(
        Map<Fate, Integer> items,
        Map<Fate, Integer> chapters,
        Map<Weight, Integer> weights,
        Map<ChangeKind, Integer> changes,
        BigDecimal budgetBefore,
        BigDecimal budgetAfter,
        int budgetMissingBefore,
        int budgetMissingAfter,
        Optional<SharedBudget> budgetShared,
        int blocksChanged,
        int blocksSame) {}
