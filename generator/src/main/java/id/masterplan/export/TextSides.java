package id.masterplan.export;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Placed;
import java.util.List;
import java.util.stream.Collectors;

/** The words of both sides of a changed block. */
final class TextSides {
    private TextSides() {}

    static String before(BlockDiff block) {
        return words(block.before());
    }

    static String after(BlockDiff block) {
        return words(block.after());
    }

    private static String words(List<Placed> placed) {
        return placed.stream().map(p -> BlockWords.of(p.block())).collect(Collectors.joining(" ¶ "));
    }
}
