package id.masterplan.validate;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as sentences show them: no more decimals than matter, and a point, as in the files. */
final class Plain {
    private static final int PLACES = 3;

    private Plain() {}

    static String of(BigDecimal number) {
        BigDecimal rounded = number.scale() > PLACES
                ? number.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros()
                : number;
        return rounded.toPlainString();
    }

    /** The number, where the value is one. */
    static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.Figure figure ? Optional.of(figure.number()) : Optional.empty();
    }

    /** What a value says, as far as it is a number. */
    static String of(Value value) {
        return number(value).map(Plain::of).orElse("–");
    }
}
