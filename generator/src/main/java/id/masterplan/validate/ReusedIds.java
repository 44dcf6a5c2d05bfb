package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionState;
import id.masterplan.model.ItemId;
import id.masterplan.problem.ProblemCode;
import java.util.Map;

/**
 * An id names one thing for ever (domain 8.1): never another kind of item, in any edition of the history, nor one of
 * the record. Links, comparisons and timelines of old editions rest on it.
 */
final class ReusedIds implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Map<ItemId, Census.Item> items = Census.plan(edition);
        Known.before(edition, library)
                .forEach(earlier -> Census.plan(earlier)
                        .forEach((id, was) ->
                                reused(id, was, items, earlier.head().id().text(), findings)));
        if (edition.head().state() == EditionState.DRAFT) {
            Census.record(library.record()).forEach((id, is) -> reused(id, is, items, "@record", findings));
        }
    }

    /** What the record names after an edition was adopted must not take an id of that edition. */
    @Override
    public void check(RegionLibrary library, Findings findings) {
        Map<ItemId, Census.Item> items = Census.record(library.record());
        library.editions()
                .forEach(edition -> Census.plan(edition)
                        .forEach((id, was) ->
                                reused(id, was, items, edition.head().id().text(), findings)));
    }

    private static void reused(
            ItemId id, Census.Item was, Map<ItemId, Census.Item> items, String where, Findings findings) {
        Census.Item is = items.get(id);
        if (is != null && !is.kind().equals(was.kind())) {
            findings.at(id, "/id", ProblemCode.ID_REUSED, id, is.kind(), was.kind(), was.name(), where);
        }
    }
}
