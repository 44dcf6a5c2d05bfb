package id.masterplan.prose.change;

import java.math.BigDecimal;
import java.util.Optional;

/** What a reader wants to know of words that replace others. */
public sealed interface Hint {
    /** Both words have the same root, such as {@code membangun} and {@code dibangun}. */
    record SameRoot(String root) implements Hint {}

    /**
     * One figure replaces another of the same kind.
     *
     * @param amount later less earlier, in the unit
     * @param percent of the earlier figure, half up to one digit; none from zero, and none for percentages
     * @param unit {@code Rp}, {@code poin} for percentages, else the unit that the text prints, or empty
     */
    record Amount(BigDecimal amount, Optional<BigDecimal> percent, String unit) implements Hint {}
}
