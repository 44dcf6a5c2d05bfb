package id.masterplan.bench.prose;

import id.masterplan.text.Span;
import id.masterplan.text.Token;
import id.masterplan.text.TokenKind;
import id.masterplan.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Q9: marks that begin or end within a word, a figure, an amount or a range. */
final class Cuts {
    private Cuts() {}

    /** The places of cuts, for reading. */
    static List<String> of(List<Strip> strips) {
        List<String> cuts = new ArrayList<>();
        for (Strip strip : strips) {
            side(strip, Span.Op.INSERTED, cuts);
            side(strip, Span.Op.DELETED, cuts);
        }
        return cuts;
    }

    private static void side(Strip strip, Span.Op out, List<String> cuts) {
        StringBuilder text = new StringBuilder();
        Set<Integer> edges = new HashSet<>();
        Span.Op last = Span.Op.SAME;
        for (Span span : strip.spans()) {
            if (span.op() == out || span.text().isEmpty()) {
                continue;
            }
            if (span.op() != last) {
                edges.add(text.length());
            }
            last = span.op();
            text.append(span.text());
        }
        int at = 0;
        for (Token token : Tokens.of(text.toString())) {
            int end = at + token.text().length();
            for (int edge = at + 1; edge < end; edge++) {
                if (edges.contains(edge) && token.kind() != TokenKind.SPACE) {
                    cuts.add(token.text().substring(0, edge - at) + "‖"
                            + token.text().substring(edge - at));
                }
            }
            at = end;
        }
    }
}
