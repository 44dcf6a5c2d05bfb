package id.masterplan.prose.form;

import id.masterplan.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Blocks as a line of text: {@code plain} holds the words that readers see, {@code exact} all that makes a block, marks,
 * levels and targets too, white space folded. Blocks that render alike have the same exact form.
 */
public final class BlockText {
    private BlockText() {}

    /** What readers see of a block, as one line. */
    public static String plain(Block block) {
        return plain(List.of(block));
    }

    /** What readers see of some blocks, as one line. */
    public static String plain(List<Block> blocks) {
        return PlainForm.of(blocks);
    }

    /** Equal where blocks are the same; footnotes go by their labels. */
    public static String exact(Block block) {
        return exact(List.of(block), UnaryOperator.identity());
    }

    /** Equal where blocks are the same; footnotes go by their labels. */
    public static String exact(List<Block> blocks) {
        return exact(blocks, UnaryOperator.identity());
    }

    /**
     * Equal where blocks are the same.
     *
     * @param notes names a footnote by what it says, given its label
     */
    public static String exact(List<Block> blocks, UnaryOperator<String> notes) {
        return ExactForm.of(blocks, notes);
    }

    /** The kind of a block: {@code heading}, {@code paragraph}, {@code raw_html} … */
    public static String kind(Block block) {
        String name = block.getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
