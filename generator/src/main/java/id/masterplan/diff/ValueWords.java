package id.masterplan.diff;

import id.masterplan.model.Value;
import id.masterplan.text.Numerals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            return constant(path, text.text()).orElseGet(() -> text.printed().orElse(text.text()));
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

    /** The word for a constant of a closed vocabulary; none for other texts. */
    Optional<String> constant(String path, String text) {
        return Optional.of("word." + Paths.last(path) + "." + text)
                .filter(words::has)
                .map(words::get);
    }

    private String range(Value.Range range, Optional<String> unit) {
        Optional<String> from = range.min().map(m -> number(m, unit));
        Optional<String> to = range.max().map(m -> number(m, unit));
        boolean years =
                Stream.of(range.min(), range.max()).flatMap(Optional::stream).anyMatch(b -> isYear(b, unit));
        if (from.isPresent() && to.isPresent()) {
            boolean whole = years || unit.equals(Optional.of("Rp"));
            return (whole ? from.get() : number(range.min().get(), Optional.empty())) + "–" + to.get();
        }
        String open = years ? "value.years." : "value.bound.";
        return from.map(f -> words.fill(open + "from", Map.of("0", f)))
                .or(() -> to.map(t -> words.fill(open + "to", Map.of("0", t))))
                .orElseGet(() -> words.get("value.missing"));
    }

    private static boolean isYear(BigDecimal number, Optional<String> unit) {
        return unit.equals(Optional.of(Fields.YEARS)) && number.compareTo(FIRST_YEAR) >= 0 && number.scale() <= 0;
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
        if (isYear(number, unit)) {
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
