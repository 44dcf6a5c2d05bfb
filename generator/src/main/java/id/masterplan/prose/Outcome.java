package id.masterplan.prose;

import java.util.List;

/**
 * What belongs together on two sides, and what of it moved.
 *
 * @param standings every link once
 * @param moved the sections that moved and took blocks along
 */
record Outcome(List<Standing> standings, List<Moved> moved) {
    /** No section that moved. */
    static final int NONE = -1;

    Outcome {
        standings = List.copyOf(standings);
        moved = List.copyOf(moved);
    }

    /** How linked blocks stand to each other. */
    enum Kind {
        /** In order with most of the document. */
        STAYED,
        /** In order within a section that moved. */
        CARRIED,
        /** Elsewhere. */
        MOVED
    }

    /** @param section place among the moved sections of the one that carried it, else {@link #NONE} */
    record Standing(Matching.Link link, Kind kind, int section) {}

    /**
     * A section that moved.
     *
     * @param before its heading in the earlier text
     * @param beforeEnd the first block after it there
     */
    record Moved(int before, int beforeEnd, int after, int afterEnd) {
        Moved mirrored() {
            return new Moved(
                    /* before= */ after, /* beforeEnd= */ afterEnd, /* after= */ before, /* afterEnd= */ beforeEnd);
        }
    }

    /** The same from the other side. */
    Outcome mirrored() {
        return new Outcome(
                standings.stream()
                        .map(s -> new Standing(s.link().mirrored(), s.kind(), s.section()))
                        .toList(),
                moved.stream().map(Moved::mirrored).toList());
    }
}
