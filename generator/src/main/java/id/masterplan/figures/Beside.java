package id.masterplan.figures;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** A published figure and the one computed again. The published one is kept and shown, whatever comes out. */
public record Beside(Value published, Recomputed own, BigDecimal tolerance) {
    /** The published number minus the computed one; empty where either is none. */
    public Optional<BigDecimal> difference() {
        return Numbers.of(published).flatMap(p -> own.number().map(p::subtract));
    }

    /** Whether the difference is more than rounding explains; false where there is nothing to compare. */
    public boolean differs() {
        return difference().map(d -> d.abs().compareTo(tolerance) > 0).orElse(false);
    }
}
