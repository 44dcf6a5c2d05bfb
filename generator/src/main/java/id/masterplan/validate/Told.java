package id.masterplan.validate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** How values are written in a sentence. */
final class Told {
    private static final int SHOWN = 5;

    private Told() {}

    static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The first five, and how many more there are. */
    static String some(Collection<?> values) {
        String shown = list(values.stream().limit(SHOWN).toList());
        return values.size() <= SHOWN ? shown : shown + " … (+" + (values.size() - SHOWN) + ")";
    }

    /** Digits in threes, as a budget is read in Indonesia: 1.250.000.000. */
    static String rupiah(BigDecimal amount) {
        String[] parts = amount.stripTrailingZeros().toPlainString().split("\\.", -1);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return "Rp" + whole + (parts.length > 1 ? "," + parts[1] : "");
    }
}
