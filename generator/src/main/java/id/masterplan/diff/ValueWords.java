package id.masterplan.diff;

import id.masterplan.model.Value;
import id.masterplan.text.Numerals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says values in words. */
final class ValueWords {
    /** From here on a number counted in years is a year and is written without separators. */
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);

    private final Words words;
    private final Numerals numerals;

    ValueWords(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** A value; without a unit the bare number. */
    String value(Value value, Optional<String> unit, String path) {
        if (value instanceof Value.Figure figure) {
            return number(figure.number(), unit);
        }
        if (value instanceof Value.Range range) {
            return range.printed().orElseGet(() -> range(range, unit));
        }
        if (value instanceof Value.Text text) {
            String word = "word." + Paths.last(path) + "." + text.text();
            return words.has(word) ? words.get(word) : text.printed().orElse(text.text());
        }
        if (value instanceof Value.Composite composite) {
            return composite
                    .printed()
                    .orElseGet(() -> composite.parts().stream().map(this::part).collect(Collectors.joining(", ")));
        }
        if (value instanceof Value.Rank rank) {
            String place = String.valueOf(rank.rank());
            return rank.of()
                    .map(of -> words.fill("value.rank.of", Map.of("0", place, "1", String.valueOf(of))))
                    .orElseGet(() -> words.fill("value.rank", Map.of("0", place)));
        }
        return value instanceof Value.Missing missing && !missing.missing().isBlank()
                ? words.fill("value.missing.why", Map.of("0", missing.missing()))
                : words.get("value.missing");
    }

    private String range(Value.Range range, Optional<String> unit) {
        if (range.max().isEmpty()) {
            return range.min().map(m -> "≥ " + number(m, unit)).orElse(words.get("value.missing"));
        }
        return range.min()
                        .map(m -> number(m, Optional.of(Fields.YEARS).filter(y -> unit.equals(Optional.of(y)))) + "–")
                        .orElse("≤ ")
                + number(range.max().get(), unit);
    }

    private String part(Value.Part part) {
        String unit = part.unit().map(u -> " " + u).orElse("");
        return numerals.number(part.number()) + unit + " " + part.label();
    }

    private String number(BigDecimal number, Optional<String> unit) {
        String in = unit.orElse("");
        if (in.equals("Rp")) {
            return numerals.rupiah(number);
        }
        if (in.equals(Fields.YEARS) && number.compareTo(FIRST_YEAR) >= 0 && number.scale() <= 0) {
            return number.toPlainString();
        }
        return in.equals("%") ? numerals.percent(number) : (numerals.number(number) + " " + unit(in)).strip();
    }

    /** A unit; of the project's own ones in this language. */
    String unit(String unit) {
        String word = "unit." + unit;
        return words.has(word) ? words.get(word) : unit;
    }
}
