package id.masterplan.site;

import id.masterplan.figures.Beside;
import id.masterplan.figures.Gap;
import id.masterplan.figures.Recomputed;
import id.masterplan.site.view.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures that we computed again, in words: the figure, or why there is none. */
final class Reckoning {
    private static final int PLACES = 2;
    private static final int SCORE_PLACES = 3;

    private final Setting setting;
    private final Labels labels;

    Reckoning(Setting setting) {
        this.setting = setting;
        this.labels = setting.labels();
    }

    /** A percentage with at most two decimals. */
    String percent(BigDecimal number) {
        return setting.formats().measure(rounded(number, PLACES), "%");
    }

    /** A score with at most three decimals. */
    String score(BigDecimal number) {
        return setting.formats().number(rounded(number, SCORE_PLACES));
    }

    /** A plain number with at most two decimals. */
    String number(BigDecimal number) {
        return setting.formats().number(rounded(number, PLACES));
    }

    /** The figure in words, or why there is none. */
    Phrase phrase(Recomputed own, Function<BigDecimal, String> words) {
        return own.number()
                .map(n -> Phrase.of(words.apply(n)))
                .orElseGet(() -> Phrase.missing(hindrance(own).orElse("")));
    }

    /** Why there is no figure. */
    Optional<String> hindrance(Recomputed own) {
        if (own instanceof Recomputed.NotComparable not) {
            return Optional.of(labels.word("reckoned.not-comparable", labels.word(not.reason())));
        }
        return own instanceof Recomputed.Incomplete incomplete
                ? Optional.of(labels.word("reckoned.incomplete", gaps(incomplete.missing())))
                : Optional.empty();
    }

    /** What is said where the published figure is not ours. */
    Optional<String> difference(String key, Beside beside, Function<BigDecimal, String> words) {
        return beside.differs() ? beside.own().number().map(n -> labels.word(key, words.apply(n))) : Optional.empty();
    }

    private String gaps(List<Gap> gaps) {
        return gaps.stream()
                .map(g -> g.id().isEmpty() ? kind(g) : labels.word("reckoned.gap", kind(g), g.id()))
                .collect(Collectors.joining("; "));
    }

    private String kind(Gap gap) {
        return labels.word("gap." + gap.kind().name().toLowerCase(Locale.ROOT));
    }

    private static BigDecimal rounded(BigDecimal number, int places) {
        BigDecimal rounded = number.scale() > places ? number.setScale(places, RoundingMode.HALF_UP) : number;
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
