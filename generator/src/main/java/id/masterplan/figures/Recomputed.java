package id.masterplan.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What came of computing a figure from its parts: the figure, or why there is none. */
public sealed interface Recomputed {
    /** The figure, unrounded but for what a division leaves over. */
    record Computed(BigDecimal exact) implements Recomputed {}

    /** The parts are there, but a figure made of them would say nothing. */
    record NotComparable(Obstacle reason) implements Recomputed {}

    /** Parts are missing, and which. */
    record Incomplete(List<Gap> missing) implements Recomputed {
        /** Guards the list against later change. */
        public Incomplete {
            missing = List.copyOf(missing);
        }

        Incomplete(Gap.Kind kind, String id) {
            this(List.of(new Gap(kind, id)));
        }
    }

    /** The figure, where there is one. */
    default Optional<BigDecimal> number() {
        return this instanceof Computed computed ? Optional.of(computed.exact()) : Optional.empty();
    }
}
