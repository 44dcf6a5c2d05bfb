package id.masterplan.bench.prose;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import id.masterplan.model.Block;
import id.masterplan.prose.change.Document;
import id.masterplan.text.Span;
import id.masterplan.text.Token;
import id.masterplan.text.TokenKind;
import id.masterplan.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Q4: how much is marked, beside the shortest script of tokens; blocks that are the same on both sides are free. */
final class Marking {
    private Marking() {}

    /** Letters and signs that a tool marked. */
    static long marked(List<Strip> strips) {
        return strips.stream()
                .flatMap(s -> s.spans().stream())
                .filter(s -> s.op() != Span.Op.SAME)
                .mapToLong(s -> letters(s.text()))
                .sum();
    }

    /** Letters and signs that the shortest script marks. */
    static long shortest(List<Document> before, List<Document> after) {
        List<Block> left = blocks(before);
        List<Block> right = blocks(after);
        Map<Object, Integer> shared = new HashMap<>();
        left.forEach(b -> shared.merge(key(b), 1, Integer::sum));
        List<Block> newer = new ArrayList<>();
        for (Block block : right) {
            if (shared.getOrDefault(key(block), 0) > 0) {
                shared.merge(key(block), -1, Integer::sum);
            } else {
                newer.add(block);
            }
        }
        List<Block> older = new ArrayList<>();
        for (int i = left.size() - 1; i >= 0; i--) {
            if (shared.getOrDefault(key(left.get(i)), 0) > 0) {
                shared.merge(key(left.get(i)), -1, Integer::sum);
                older.add(0, left.get(i));
            }
        }
        return script(tokens(older), tokens(newer));
    }

    private static Object key(Block block) {
        return block instanceof Block.Heading h ? Marked.of(h) : block;
    }

    private static List<Block> blocks(List<Document> documents) {
        return documents.stream().flatMap(d -> d.body().blocks().stream()).toList();
    }

    private static List<String> tokens(List<Block> blocks) {
        List<String> tokens = new ArrayList<>();
        for (Block block : blocks) {
            for (Token token : Tokens.of(Visible.of(block))) {
                if (token.kind() != TokenKind.SPACE) {
                    tokens.add(token.text());
                }
            }
        }
        return tokens;
    }

    private static long script(List<String> before, List<String> after) {
        long letters = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            letters += delta.getSource().getLines().stream()
                    .mapToLong(Marking::letters)
                    .sum();
            letters += delta.getTarget().getLines().stream()
                    .mapToLong(Marking::letters)
                    .sum();
        }
        return letters;
    }

    static long letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }
}
