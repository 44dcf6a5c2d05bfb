package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.form.BlockText;
import id.masterplan.text.WordBag;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A part of a block with what it is found again by.
 *
 * @param sort parts of other sorts are never alike
 * @param exact equal where parts are the same
 * @param loose equal where the words are the same
 * @param figures its words with its figures told apart, where these count as much as the words
 */
record Node(String sort, String exact, String loose, WordBag bag, Optional<WordBag> figures) {
    /** No two parts that belong together are less alike. */
    private static final double LEAST = 0.30;

    /** A part that was cut short has this share of its words in the other; as with splits. */
    private static final double CUT_SHARE = 0.80;

    /** A part of fewer words tells nothing by being within another; own value. */
    private static final int CUT_WORDS = 4;

    static Node of(String sort, Object exact, String plain) {
        return new Node(sort, exact.toString(), plain.toLowerCase(Locale.ROOT), WordBag.of(plain), Optional.empty());
    }

    /** A row of a table: rows with other names and other figures are others, though both are names and figures. */
    static Node row(Object exact, String plain) {
        return new Node(
                "row",
                exact.toString(),
                plain.toLowerCase(Locale.ROOT),
                WordBag.of(plain),
                Optional.of(WordBag.withFigures(plain)));
    }

    static Node of(Block block, UnaryOperator<String> notes) {
        return of(block.getClass().getSimpleName(), new Normal(notes).block(block), BlockText.plain(block));
    }

    double similarity(Node other) {
        if (!sort.equals(other.sort) || bag.atBest(other.bag) < LEAST) {
            return 0;
        }
        double words = bag.dice(other.bag);
        return figures.isPresent() && other.figures.isPresent()
                ? (words + figures.get().dice(other.figures.get())) / 2
                : words;
    }

    /** How alike two parts are that stand alone between the same neighbours: one may merely have been cut short. */
    double lonely(Node other) {
        boolean cut = sort.equals(other.sort)
                && Math.min(bag.size(), other.bag.size()) >= CUT_WORDS
                && bag.within(other.bag) >= CUT_SHARE;
        return cut ? Math.max(similarity(other), LEAST) : similarity(other);
    }

    int weight() {
        return bag.size() + 1;
    }
}
