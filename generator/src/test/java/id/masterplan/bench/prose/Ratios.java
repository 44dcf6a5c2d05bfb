package id.masterplan.bench.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ratios of many cases: what the middle and the worst twentieth look like. */
final class Ratios {
    private final List<Double> ratios = new ArrayList<>();
    private long parts;
    private long wholes;

    /** Adds a case; nothing marked where nothing had to be is a ratio of 1. */
    void add(long part, long whole) {
        parts += part;
        wholes += whole;
        ratios.add(part == whole ? 1.0 : whole == 0 ? Double.POSITIVE_INFINITY : (double) part / whole);
    }

    double median() {
        return quantile(0.5);
    }

    double quantile(double share) {
        if (ratios.isEmpty()) {
            return 1;
        }
        List<Double> sorted = ratios.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }

    /** All cases together. */
    double overall() {
        return wholes == 0 ? 1 : (double) parts / wholes;
    }

    int count() {
        return ratios.size();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.2f, p95 %.2f, overall %.2f (n=%d)",
                median(),
                quantile(0.95),
                overall(),
                count());
    }
}
