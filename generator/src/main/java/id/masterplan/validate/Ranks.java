package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;

/** A place in a ranking is one of those there are: never 40 of 35, never 0. */
final class Ranks implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Walk.plan(edition, library, findings, Ranks::look);
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        Walk.record(library.record(), findings, Ranks::look);
    }

    private static void look(Record part, Spot spot) {
        if (part instanceof Value.Rank rank) {
            int of = rank.of().orElse(Integer.MAX_VALUE);
            if (rank.rank() < 1 || rank.rank() > of) {
                String among = rank.of().map(String::valueOf).orElse("…");
                spot.tell("", ProblemCode.RANK_OUT_OF_RANGE, spot.name(), rank.rank(), among);
            }
        }
    }
}
