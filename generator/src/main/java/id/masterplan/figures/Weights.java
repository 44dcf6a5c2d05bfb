package id.masterplan.figures;

import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.ItemId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** The weights of an evaluation scheme. A press text on Bandung prints weights that add up to 120. */
public final class Weights {
    private Weights() {}

    /** The sum of all weights, in percent. */
    public static BigDecimal sum(EvaluationScheme scheme) {
        return Numbers.sum(
                scheme.components().stream().map(EvaluationComponent::weight).toList());
    }

    /** Whether the weights add up to 100. */
    public static boolean isWhole(EvaluationScheme scheme) {
        return sum(scheme).compareTo(Numbers.HUNDRED) == 0;
    }

    /**
     * Whether an index under one scheme says the same as an index under the other: the same scheme, or the same
     * components with the same weights on the same scale. The years 2022 and 2023 are not comparable: the second has a
     * sixth component.
     */
    public static boolean comparable(EvaluationScheme one, EvaluationScheme other) {
        return one.id().equals(other.id())
                || (byComponent(one).equals(byComponent(other)) && one.scale().equals(other.scale()));
    }

    private static Map<ItemId, BigDecimal> byComponent(EvaluationScheme scheme) {
        Map<ItemId, BigDecimal> weights = new TreeMap<>();
        scheme.components().forEach(c -> weights.put(c.id(), c.weight().stripTrailingZeros()));
        return weights;
    }
}
