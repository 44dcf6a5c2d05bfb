package id.masterplan.site;

import id.masterplan.model.Value;
import id.masterplan.site.view.Phrase;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values of a plan as words: what the document printed, else the number in the reader's form. */
public final class Values {
    private final Labels labels;
    private final Formats formats;

    /** Values in the language of the words. */
    public Values(Labels labels) {
        this.labels = labels;
        this.formats = new Formats(labels);
    }

    /** A value with a unit, as normalised; the printed form stands beside it where that differs. */
    public Phrase phrase(Value value, String unit) {
        return phrase(value, number -> formats.measure(number, unit), text -> formats.withUnit(text, unit));
    }

    /** An amount of money in full. */
    public Phrase rupiah(Value value) {
        return phrase(value, formats::rupiah, text -> "Rp" + text);
    }

    /** A value with a unit as plain words. */
    public String text(Value value, String unit) {
        return phrase(value, unit).text();
    }

    /** Nothing is stated, and why: {@code belum ada: …}. */
    public Phrase missing(String why) {
        return Phrase.missing(labels.word("value.missing", why));
    }

    private Phrase phrase(Value value, Function<BigDecimal, String> figure, Function<String, String> whole) {
        if (value instanceof Value.Missing missing) {
            Phrase why = missing(missing.missing());
            return new Phrase(why.text(), Optional.empty(), true, missing.printed());
        }
        String text = words(value, figure, whole);
        Optional<String> printed = value.printed().filter(p -> !plain(p).equals(plain(text)));
        return new Phrase(text, Optional.empty(), false, printed);
    }

    /** Without blanks, and with one kind of minus: what looks alike need not be shown twice. */
    private static String plain(String text) {
        return text.replaceAll("\\s|\u00a0", "").replace('\u2212', '-');
    }

    private String words(Value value, Function<BigDecimal, String> figure, Function<String, String> whole) {
        if (value instanceof Value.Figure plain) {
            return figure.apply(plain.number());
        }
        if (value instanceof Value.Range range) {
            return range(range, figure, whole);
        }
        if (value instanceof Value.Composite composite) {
            return composite.parts().stream().map(this::part).collect(Collectors.joining(", "));
        }
        if (value instanceof Value.Rank rank) {
            return rank.of()
                    .map(of -> labels.word("value.rank.of", formats.number(rank.rank()), formats.number(of)))
                    .orElseGet(() -> labels.word("value.rank", formats.number(rank.rank())));
        }
        return value instanceof Value.Text text ? text.text() : "";
    }

    private String range(Value.Range range, Function<BigDecimal, String> figure, Function<String, String> whole) {
        if (range.min().isPresent() && range.max().isPresent()) {
            return whole.apply(formats.number(range.min().get()) + "–"
                    + formats.number(range.max().get()));
        }
        return range.min()
                .map(min -> labels.word("value.at-least", figure.apply(min)))
                .or(() -> range.max().map(max -> labels.word("value.at-most", figure.apply(max))))
                .orElse("");
    }

    private String part(Value.Part part) {
        String number = formats.measure(part.number(), part.unit().orElse(""));
        return labels.word("value.part", number, part.label());
    }
}
