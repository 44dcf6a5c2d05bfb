package id.masterplan.prose.form;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.text.Folded;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
        return Folded.of(blocks.stream().map(BlockWords::of).collect(Collectors.joining(" ")));
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
}
