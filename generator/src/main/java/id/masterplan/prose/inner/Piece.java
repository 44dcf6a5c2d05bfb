package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import id.masterplan.text.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A token of a line with its marks.
 *
 * @param space the marks of the white space before it
 * @param atoms its letters; several where marks begin or end within
 */
record Piece(Unit unit, List<Mark> space, List<Atom> atoms) {
    /** Joins the blocks of a text that was split or merged. */
    static final String PARTED = "\u0001parted";

    Optional<Inline> object() {
        return atoms.get(0).object();
    }

    boolean isParted() {
        return unit.key().equals(PARTED);
    }

    /** The links that its letters stand in. */
    List<Mark> links() {
        return atoms.stream()
                .flatMap(a -> a.marks().stream())
                .filter(Mark::isLink)
                .toList();
    }
}
