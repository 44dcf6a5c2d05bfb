package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import id.masterplan.prose.change.Run;

/** Tells in what pieces differ that say the same. */
final class Marks {
    private Marks() {}

    static Run.Op op(Piece before, Piece after) {
        if (before.object().orElse(null) instanceof Inline.Image
                && !before.object().equals(after.object())) {
            return Run.Op.IMAGE;
        }
        if (marks(before).equals(marks(after)) || before.object().orElse(null) instanceof Inline.Break) {
            return Run.Op.SAME;
        }
        return before.links().equals(after.links()) ? Run.Op.FORMAT : Run.Op.LINK;
    }

    /** The letters with their marks; of an object, which is known to be the same, the marks alone. */
    private static Object marks(Piece piece) {
        return piece.object().isPresent() ? piece.atoms().get(0).marks() : piece.atoms();
    }

    /** One object for another of its sort. */
    static Run.Op object(Piece before, Piece after) {
        Inline one = before.object().orElse(null);
        Inline other = after.object().orElse(null);
        if (one instanceof Inline.Image && other instanceof Inline.Image) {
            return Run.Op.IMAGE;
        }
        return one instanceof Inline.NoteReference && other instanceof Inline.NoteReference
                ? Run.Op.NOTE
                : Run.Op.REPLACED;
    }
}
