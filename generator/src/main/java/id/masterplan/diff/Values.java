package id.masterplan.diff;

import id.masterplan.model.Direction;
import id.masterplan.model.Value;
import id.masterplan.text.Folded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Questions about two values. */
final class Values {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> PERCENT_UNITS = List.of("%", "persen", "percent");

    /** The unit of a difference of ranks. */
    static final String PLACES = "peringkat";

    private Values() {}

    /** Whether both say the same, however it is printed. */
    static boolean same(Value a, Value b) {
        if (a instanceof Value.Figure x && b instanceof Value.Figure y) {
            return x.number().compareTo(y.number()) == 0;
        }
        if (a instanceof Value.Range x && b instanceof Value.Range y) {
            return same(x.min(), y.min()) && same(x.max(), y.max());
        }
        if (a instanceof Value.Text x && b instanceof Value.Text y) {
            return Folded.same(x.text(), y.text());
        }
        if (a instanceof Value.Rank x && b instanceof Value.Rank y) {
            return x.rank() == y.rank() && x.of().equals(y.of());
        }
        if (a instanceof Value.Missing x && b instanceof Value.Missing y) {
            return Folded.same(x.missing(), y.missing());
        }
        if (a instanceof Value.Composite x && b instanceof Value.Composite y) {
            return parts(x).equals(parts(y));
        }
        return false;
    }

    private static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.map(BigDecimal::stripTrailingZeros).equals(b.map(BigDecimal::stripTrailingZeros));
    }

    private static List<Value.Part> parts(Value.Composite value) {
        return value.parts().stream()
                .map(p -> new Value.Part(
                        Folded.of(p.label()),
                        p.number().stripTrailingZeros(),
                        p.unit().map(Folded::of)))
                .toList();
    }

    /** The number, where the value is one. */
    static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.Figure figure ? Optional.of(figure.number()) : Optional.empty();
    }

    /** The difference of two plain numbers, or of two ranges open on the same side; empty for any other pair. */
    static Optional<Delta> delta(Value before, Value after, String unit) {
        if (places(before, after).isPresent() && before instanceof Value.Rank x && after instanceof Value.Rank y) {
            return Optional.of(new Delta(BigDecimal.valueOf(y.rank() - x.rank()), Optional.empty(), PLACES));
        }
        Optional<BigDecimal> a = measure(before, after);
        Optional<BigDecimal> b = measure(after, before);
        return a.isEmpty() || b.isEmpty() ? Optional.empty() : Optional.of(delta(a.get(), b.get(), unit));
    }

    /** The difference of two numbers counted in a unit. */
    static Delta delta(BigDecimal before, BigDecimal after, String unit) {
        BigDecimal amount = after.subtract(before);
        if (PERCENT_UNITS.contains(unit)) {
            return new Delta(amount, Optional.empty(), "poin");
        }
        Optional<BigDecimal> percent = before.signum() == 0
                ? Optional.empty()
                : Optional.of(amount.multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP));
        return new Delta(amount, percent, unit);
    }

    private static Optional<BigDecimal> measure(Value value, Value other) {
        if (value instanceof Value.Range x && other instanceof Value.Range y) {
            if (x.max().isEmpty() && y.max().isEmpty()) {
                return x.min();
            }
            return x.min().isEmpty() && y.min().isEmpty() ? x.max() : Optional.empty();
        }
        return other instanceof Value.Figure ? number(value) : Optional.empty();
    }

    /**
     * Whether the later value is higher (1), lower (-1), or neither to be told (0): every bound that both have must agree,
     * and one must differ.
     */
    static int compare(Value before, Value after) {
        Optional<Value.Range> a = range(before);
        Optional<Value.Range> b = range(after);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int min = sign(a.get().min(), b.get().min());
        int max = sign(a.get().max(), b.get().max());
        return min * max < 0 ? 0 : Integer.signum(min + max);
    }

    /** Whether one range, or number, lies within another range, both being of numbers. */
    static boolean within(Value inner, Value outer) {
        Optional<Value.Range> a = range(inner);
        Optional<Value.Range> b = range(outer);
        return a.isPresent()
                && b.isPresent()
                && reaches(b.get().min(), a.get().min(), -1)
                && reaches(b.get().max(), a.get().max(), 1);
    }

    /** Whether a bound lies at, or beyond, another one; none lies beyond all. */
    private static boolean reaches(Optional<BigDecimal> outer, Optional<BigDecimal> inner, int direction) {
        return outer.isEmpty() || (inner.isPresent() && outer.get().compareTo(inner.get()) * direction >= 0);
    }

    private static int sign(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : b.get().compareTo(a.get());
    }

    private static Optional<Value.Range> range(Value value) {
        if (value instanceof Value.Figure figure) {
            return Optional.of(
                    new Value.Range(Optional.of(figure.number()), Optional.of(figure.number()), Optional.empty()));
        }
        return value instanceof Value.Range range ? Optional.of(range) : Optional.empty();
    }

    /** For two ranks among as many: a smaller one is better, whichever way the indicator should move. */
    static Optional<Tone> places(Value before, Value after) {
        return before instanceof Value.Rank x && after instanceof Value.Rank y && x.of().equals(y.of())
                ? Optional.of(ambition(Integer.compare(y.rank(), x.rank()), Direction.DOWN))
                : Optional.empty();
    }

    /** More ambitious, less ambitious, or neither. */
    static Tone ambition(int comparison, Direction direction) {
        int sign = switch (direction) {
            case UP -> comparison;
            case DOWN -> -comparison;
            case HOLD -> 0;
        };
        return sign > 0 ? Tone.BETTER : sign < 0 ? Tone.WORSE : Tone.NEUTRAL;
    }
}
