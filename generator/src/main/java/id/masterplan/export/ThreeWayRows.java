package id.masterplan.export;

import id.masterplan.diff.ThreeBlock;
import id.masterplan.diff.ThreeField;
import id.masterplan.diff.ThreeItem;
import id.masterplan.diff.ThreeWay;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reports of a three-way comparison share: which rows to tell, and the words of a block of text. */
final class ThreeWayRows {
    /** A stretch of text that stays, goes or comes. */
    record Stretch(Kind kind, String text) {
        /** What becomes of it. */
        enum Kind {
            STAYS,
            GOES,
            COMES
        }
    }

    /** An item with some of its fields and blocks. */
    record Row(ThreeItem item, List<ThreeField> fields, List<ThreeBlock> blocks) {}

    private ThreeWayRows() {}

    /** What the proposal did, item by item; what the draft changed and it leaves is told by a comparison of those two. */
    static List<Row> of(ThreeWay three) {
        List<Row> rows = new ArrayList<>();
        for (ThreeItem item : three.items()) {
            List<ThreeField> fields =
                    item.fields().stream().filter(f -> f.state().isProposals()).toList();
            List<ThreeBlock> blocks =
                    item.blocks().stream().filter(b -> b.state().isProposals()).toList();
            if (!fields.isEmpty() || !blocks.isEmpty()) {
                rows.add(new Row(item, fields, blocks));
            }
        }
        return rows;
    }

    /** The words of a block: marked where only some changed, else the old ones and the new. */
    static List<Stretch> words(ThreeBlock block) {
        if (block.change().inner() instanceof Inner.Words words) {
            return words.runs().stream().flatMap(ThreeWayRows::stretches).toList();
        }
        String before = words(block.change().before());
        String after = words(block.change().after());
        if (before.equals(after)) {
            return List.of(new Stretch(Stretch.Kind.STAYS, after));
        }
        return Stream.of(new Stretch(Stretch.Kind.GOES, before), new Stretch(Stretch.Kind.COMES, after))
                .filter(s -> !s.text().isEmpty())
                .toList();
    }

    private static Stream<Stretch> stretches(Run run) {
        String before = BlockWords.of(run.before());
        String after = BlockWords.of(run.after());
        return before.equals(after)
                ? Stream.of(new Stretch(Stretch.Kind.STAYS, after))
                : Stream.of(new Stretch(Stretch.Kind.GOES, before), new Stretch(Stretch.Kind.COMES, after))
                        .filter(s -> !s.text().isEmpty());
    }

    /** The words of blocks, parted by spaces. */
    static String words(List<Placed> blocks) {
        return blocks.stream().map(p -> BlockWords.of(p.block())).collect(Collectors.joining(" "));
    }
}
