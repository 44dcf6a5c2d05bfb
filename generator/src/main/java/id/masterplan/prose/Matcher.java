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

    /** What is the same in the same order, and nothing else; for texts past the documented size. */
    static Outcome outline(Side before, Side after) {
        return inOrder(before, after)
                ? same(before, after)
                : same(after, before).mirrored();
    }

    private static Outcome same(Side before, Side after) {
        Matching matching = new Matching(before, after);
        Sequences.pairs(
                        before.nodes().stream().map(Node::exactKey).toList(),
                        after.nodes().stream().map(Node::exactKey).toList())
                .forEach(p -> matching.link(before.node(p.before()), after.node(p.after())));
        return Order.of(matching);
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
        Gaps.match(matching, new Twins(matching));
        Scarce.match(matching);
        SectionVotes.match(matching);
        SameBlocks.match(matching);
        Gaps.match(matching, Gap.Bar.ANY);
        Elsewhere.match(matching);
        SectionVotes.match(matching);
        Gaps.match(matching, Gap.Bar.ANY);
        return Order.of(matching);
    }
}
