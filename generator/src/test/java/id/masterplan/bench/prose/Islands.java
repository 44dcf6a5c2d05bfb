package id.masterplan.bench.prose;

import id.masterplan.text.Span;
import java.util.List;

/** Q10: stretches of marks with nothing unmarked between them. */
final class Islands {
    private Islands() {}

    static long of(List<Strip> strips) {
        long islands = 0;
        for (Strip strip : strips) {
            boolean open = false;
            for (Span span : strip.spans()) {
                if (span.op() != Span.Op.SAME && !span.text().isBlank()) {
                    islands += open ? 0 : 1;
                    open = true;
                } else if (!span.text().isBlank()) {
                    open = false;
                }
            }
        }
        return islands;
    }
}
