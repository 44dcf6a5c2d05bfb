package id.masterplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out aligned units with the white space between them. Space that both sides of a change begin with stands before the
 * change; space that one side alone has behind it belongs to the change.
 */
public final class Layout {
    private final List<Unit> before;
    private final List<Unit> after;
    private final List<Part> parts = new ArrayList<>();

    private Layout(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A piece of a line: a unit, or the space before it.
     *
     * @param unit its place in the sequence
     */
    public record Bit(int unit, boolean space) {}

    /** Pieces that are the same on both sides, one by one, or a change. */
    public record Part(boolean same, List<Bit> before, List<Bit> after) {}

    /** The parts of two aligned sequences, in order; each side joined is its line. */
    public static List<Part> of(List<Unit> before, List<Unit> after, List<Stretch> stretches) {
        Layout layout = new Layout(before, after);
        boolean leadTaken = false;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            List<Bit> a = bits(before, stretch.beforeFrom(), stretch.beforeTo(), leadTaken);
            List<Bit> b = bits(after, stretch.afterFrom(), stretch.afterTo(), leadTaken);
            leadTaken = false;
            if (stretch.same()) {
                layout.parts.add(new Part(true, a, b));
                continue;
            }
            if (i + 1 < stretches.size() && stretches.get(i + 1).same()) {
                leadTaken = layout.takeLead(stretches.get(i + 1), a, b);
            }
            layout.change(a, b);
        }
        return layout.parts;
    }

    private static List<Bit> bits(List<Unit> units, int from, int to, boolean withoutLead) {
        List<Bit> bits = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!units.get(i).lead().isEmpty() && !(withoutLead && i == from)) {
                bits.add(new Bit(i, true));
            }
            bits.add(new Bit(i, false));
        }
        return bits;
    }

    /** Gives the space before what follows to the change where one side alone has it. */
    private boolean takeLead(Stretch next, List<Bit> a, List<Bit> b) {
        boolean one = !before.get(next.beforeFrom()).lead().isEmpty();
        boolean other = !after.get(next.afterFrom()).lead().isEmpty();
        if (one && !other) {
            a.add(new Bit(next.beforeFrom(), true));
        } else if (other && !one) {
            b.add(new Bit(next.afterFrom(), true));
        }
        return one != other;
    }

    private void change(List<Bit> a, List<Bit> b) {
        if (!a.isEmpty() && !b.isEmpty() && a.get(0).space() && b.get(0).space()) {
            List<Bit> spaceA = List.of(a.remove(0));
            List<Bit> spaceB = List.of(b.remove(0));
            parts.add(new Part(true, spaceA, spaceB));
        }
        if (!a.isEmpty() || !b.isEmpty()) {
            parts.add(new Part(false, a, b));
        }
    }
}
