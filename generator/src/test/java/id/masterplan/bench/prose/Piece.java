package id.masterplan.bench.prose;

import java.util.Set;
import java.util.TreeSet;

/**
 * A block with its hidden id.
 *
 * @param from the ids of the earlier blocks whose words it holds; none where it is new
 */
record Piece(int id, Set<Integer> from, Body body) {
    Piece {
        from = Set.copyOf(new TreeSet<>(from));
    }

    static Piece first(int id, Body body) {
        return new Piece(id, Set.of(id), body);
    }

    Piece with(Body other) {
        return new Piece(id, from, other);
    }
}
