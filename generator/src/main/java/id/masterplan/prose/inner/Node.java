package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.form.BlockText;
import id.masterplan.text.WordBag;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A part of a block with what it is found again by.
 *
 * @param sort parts of other sorts are never alike
 * @param exact equal where parts are the same
 * @param loose equal where the words are the same
 */
record Node(String sort, String exact, String loose, WordBag bag) {
    static Node of(String sort, Object exact, String plain) {
        return new Node(sort, exact.toString(), plain.toLowerCase(Locale.ROOT), WordBag.of(plain));
    }

    static Node of(Block block, UnaryOperator<String> notes) {
        return of(block.getClass().getSimpleName(), new Normal(notes).block(block), BlockText.plain(block));
    }

    double similarity(Node other) {
        return sort.equals(other.sort) ? bag.dice(other.bag) : 0;
    }

    int weight() {
        return bag.size() + 1;
    }
}
