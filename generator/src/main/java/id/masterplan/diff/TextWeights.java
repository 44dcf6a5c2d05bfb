package id.masterplan.diff;

import id.masterplan.model.Block;
import id.masterplan.model.Weight;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.form.BlockText;
import id.masterplan.text.Numbering;
import id.masterplan.text.Spelling;
import java.util.List;
import java.util.stream.Collectors;

/** Weighs what became of the blocks of a text. */
final class TextWeights {
    private TextWeights() {}

    /** The weight of what became of a block. */
    static Weight of(BlockDiff block) {
        return switch (block.fate()) {
            case SAME, MOVED_FROM -> Weight.EDITORIAL;
            case ADDED, REMOVED -> Weight.SUBSTANTIVE;
            case CHANGED, MOVED_TO, SPLIT, MERGED ->
                block.inner() instanceof Inner.Same ? Weight.EDITORIAL : words(block);
        };
    }

    private static Weight words(BlockDiff block) {
        String before = plain(block.before());
        String after = plain(block.after());
        return before.equals(after) || Spelling.onlySpelling(before, after)
                ? Weight.EDITORIAL
                : Weights.words(before, after);
    }

    /** What is read; the number before a heading's title follows from its place. */
    private static String plain(List<Placed> blocks) {
        return blocks.stream()
                .map(p -> p.block() instanceof Block.Heading
                        ? Numbering.of(BlockText.plain(p.block())).title()
                        : BlockText.plain(p.block()))
                .collect(Collectors.joining(" "));
    }
}
