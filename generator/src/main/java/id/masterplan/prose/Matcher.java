package id.masterplan.prose;

/** Finds what belongs together on two sides, stage by stage. */
final class Matcher {
    private Matcher() {}

    /** The answer does not depend on which side is the earlier one: the sides are always looked at in the same order. */
    static Outcome of(Side before, Side after) {
        return inOrder(before, after)
                ? match(before, after)
                : match(after, before).mirrored();
    }

    private static boolean inOrder(Side before, Side after) {
        int shorter = Math.min(before.nodes().size(), after.nodes().size());
        for (int i = 0; i < shorter; i++) {
            int order = before.node(i).exact().compareTo(after.node(i).exact());
            if (order != 0) {
                return order < 0;
            }
        }
        return before.nodes().size() <= after.nodes().size();
    }

    private static Outcome match(Side before, Side after) {
        Matching matching = new Matching(before, after);
        NoteMatch.match(matching);
        SectionMatch.match(matching);
        SameBlocks.match(matching);
        Scarce.match(matching);
        SectionVotes.match(matching);
        SameBlocks.match(matching);
        Gaps.match(matching);
        Elsewhere.match(matching);
        SectionVotes.match(matching);
        Gaps.match(matching);
        return Order.of(matching);
    }
}
