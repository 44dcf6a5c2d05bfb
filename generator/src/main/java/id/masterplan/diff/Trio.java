package id.masterplan.diff;

import id.masterplan.model.Edition;
import java.util.List;
import java.util.Map;

/** Three editions and the three comparisons of two of them. Sides are counted from the one in force. */
final class Trio {
    /** The places of the sides. */
    static final int IN_FORCE = 0;

    static final int DRAFT = 1;
    static final int PROPOSAL = 2;

    private final List<Snapshot> sides;
    private final Map<Leg, EditionDiff> diffs;

    /** From one side to another. */
    enum Leg {
        /** What the draft changed. */
        BY_DRAFT(IN_FORCE, DRAFT),
        /** What the proposal changes. */
        BY_PROPOSAL(DRAFT, PROPOSAL),
        /** What both come to. */
        NET(IN_FORCE, PROPOSAL);

        private final int from;
        private final int to;

        Leg(int from, int to) {
            this.from = from;
            this.to = to;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }
    }

    Trio(Edition inForce, Edition draft, Edition proposal) {
        sides = List.of(Snapshot.of(inForce), Snapshot.of(draft), Snapshot.of(proposal));
        diffs = Map.of(
                Leg.BY_DRAFT, compared(Leg.BY_DRAFT),
                Leg.BY_PROPOSAL, compared(Leg.BY_PROPOSAL),
                Leg.NET, compared(Leg.NET));
    }

    private EditionDiff compared(Leg leg) {
        return Comparison.step(sides.get(leg.from()), sides.get(leg.to()));
    }

    Snapshot side(int place) {
        return sides.get(place);
    }

    EditionDiff diff(Leg leg) {
        EditionDiff diff = diffs.get(leg);
        if (diff == null) {
            throw new IllegalStateException("no comparison of " + leg);
        }
        return diff;
    }
}
