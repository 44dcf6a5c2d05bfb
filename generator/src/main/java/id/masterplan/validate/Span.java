package id.masterplan.validate;

import id.masterplan.model.Frame;
import id.masterplan.model.Period;

/** The years that a plan may speak of: its period, and its horizon where that reaches further. */
record Span(int from, int to) {
    static Span of(Frame frame) {
        Period period = frame.period();
        Period horizon = frame.horizon().orElse(period);
        return new Span(Math.min(period.from(), horizon.from()), Math.max(period.to(), horizon.to()));
    }

    boolean holds(int year) {
        return from <= year && year <= to;
    }

    @Override
    public String toString() {
        return from + "–" + to;
    }
}
