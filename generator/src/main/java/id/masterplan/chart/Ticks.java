package id.masterplan.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The scale of an axis: round numbers a step of 1, 2 or 5 times a power of ten apart (Heckbert, "Nice numbers for graph
 * labels", 1990). It begins at zero unless all values are positive and lie close together.
 *
 * @param from the lowest mark
 * @param to the highest mark
 * @param step between two marks
 */
record Ticks(double from, double to, double step) {
    private static final int MARKS = 4;
    private static final double CLOSE = 0.25;

    static Ticks of(double min, double max) {
        boolean close = min > 0 && max - min < CLOSE * max;
        double low = close ? min : Math.min(0, min);
        double high = Math.max(max, close ? max : 0);
        double step = step((high > low ? high - low : Math.max(1, Math.abs(high))) / MARKS);
        double from = Math.floor(low / step) * step;
        double to = Math.ceil(high / step) * step;
        return new Ticks(from, to > from ? to : from + step, step);
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double share = rough / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }

    /** The marks, lowest first. */
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        long count = Math.round((to - from) / step);
        for (long i = 0; i <= count; i++) {
            marks.add(from + i * step);
        }
        return marks;
    }

    /** Where a value lies between the lowest mark, 0, and the highest, 1. */
    double share(double value) {
        return (value - from) / (to - from);
    }
}
