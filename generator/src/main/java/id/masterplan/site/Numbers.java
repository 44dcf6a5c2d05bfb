package id.masterplan.site;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** What of a value a chart can show. */
record Numbers(BigDecimal low, BigDecimal high) {
    /** The numbers of a figure, a range or a bound; nothing of words, parts and gaps. */
    static Optional<Numbers> of(Value value) {
        if (value instanceof Value.Figure figure) {
            return Optional.of(new Numbers(figure.number(), figure.number()));
        }
        if (value instanceof Value.Range range) {
            Optional<BigDecimal> low = range.min().or(range::max);
            return low.map(l -> new Numbers(l, range.max().orElse(l)));
        }
        return Optional.empty();
    }
}
