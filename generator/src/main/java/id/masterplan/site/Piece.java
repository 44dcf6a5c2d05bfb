package id.masterplan.site;

import id.masterplan.model.Inline;
import id.masterplan.prose.change.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * A leaf of a marked line with what surrounds it.
 *
 * @param run which stretch of the line it is of
 * @param around emphasis and links, outermost first, without their content
 */
record Piece(int run, Side side, List<Inline> around, Inline leaf) {
    /** On which side of the comparison a leaf stands. */
    enum Side {
        /** On both. */
        BOTH,
        /** Only in the earlier text. */
        OLD,
        /** Only in the later text. */
        NEW
    }

    /** The leaves of a line in reading order, what is old before what is new. */
    static List<Piece> of(List<Run> runs) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            switch (run.op()) {
                case SAME, FORMAT, LINK -> add(i, Side.BOTH, List.of(), run.after(), pieces);
                case PARTED ->
                    pieces.add(new Piece(i, split(run) ? Side.NEW : Side.OLD, List.of(), new Inline.Break()));
                case DELETED, INSERTED, REPLACED, IMAGE, NOTE -> {
                    add(i, Side.OLD, List.of(), run.before(), pieces);
                    add(i, Side.NEW, List.of(), run.after(), pieces);
                }
            }
        }
        return pieces;
    }

    /** Whether the new block begins in the later text. */
    static boolean split(Run run) {
        return run.after().stream().anyMatch(inline -> inline instanceof Inline.Break);
    }

    private static void add(int run, Side side, List<Inline> around, List<Inline> content, List<Piece> out) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Emphasis e) {
                add(run, side, with(around, new Inline.Emphasis(List.of())), e.content(), out);
            } else if (inline instanceof Inline.Strong s) {
                add(run, side, with(around, new Inline.Strong(List.of())), s.content(), out);
            } else if (inline instanceof Inline.Strike s) {
                add(run, side, with(around, new Inline.Strike(List.of())), s.content(), out);
            } else if (inline instanceof Inline.Link l) {
                add(run, side, with(around, new Inline.Link(l.target(), l.title(), List.of())), l.content(), out);
            } else {
                out.add(new Piece(run, side, around, inline));
            }
        }
    }

    private static List<Inline> with(List<Inline> around, Inline inner) {
        List<Inline> all = new ArrayList<>(around);
        all.add(inner);
        return List.copyOf(all);
    }

    /** Whether both are of the same mark. */
    boolean together(Piece other) {
        return run == other.run && side == other.side;
    }

    /** Whether the same emphasis or link surrounds both at a depth. */
    boolean shares(Piece other, int depth) {
        return around.size() > depth
                && other.around.size() > depth
                && around.get(depth).equals(other.around.get(depth));
    }
}
