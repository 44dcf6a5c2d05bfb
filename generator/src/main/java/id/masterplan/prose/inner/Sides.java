package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How both sides name their footnotes: readers see a note's words, never its label, so that labels make no difference where a
 * name is known.
 *
 * @param before names a note of the earlier text, given its label
 * @param after names a note of the later text, given its label; the same note has the same name
 */
record Sides(UnaryOperator<String> before, UnaryOperator<String> after) {
    LineDiff line(List<Inline> earlier, List<Inline> later) {
        return LineDiff.of(Line.of(earlier, before), Line.of(later, after));
    }

    LineDiff lines(List<List<Inline>> earlier, List<List<Inline>> later) {
        return LineDiff.of(Line.joined(earlier, before), Line.joined(later, after));
    }

    boolean isSame(List<Block> earlier, List<Block> later) {
        return new Normal(before).blocks(earlier).equals(new Normal(after).blocks(later));
    }

    List<Node> nodesBefore(List<Block> blocks) {
        return blocks.stream().map(b -> Node.of(b, before)).toList();
    }

    List<Node> nodesAfter(List<Block> blocks) {
        return blocks.stream().map(b -> Node.of(b, after)).toList();
    }
}
