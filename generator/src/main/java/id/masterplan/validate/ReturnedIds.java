package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.problem.ProblemCode;
import id.masterplan.text.WordBag;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * An id that was gone from an edition comes back under a name that shares no word with the old one. Only a warning: an
 * item may be resumed after a gap (Bogor's "lanjutan") and be called otherwise, which a change record tells.
 */
final class ReturnedIds implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        List<Edition> earlier = Known.before(edition, library);
        if (earlier.size() < 2) {
            return;
        }
        Map<ItemId, Census.Item> items = Census.plan(edition);
        items.keySet().removeAll(Census.plan(earlier.get(earlier.size() - 1)).keySet());
        items.keySet().removeIf(id -> continued(edition, id));
        items.forEach((id, item) -> earlier.stream()
                .filter(e -> Census.plan(e).containsKey(id))
                .reduce((a, b) -> b)
                .ifPresent(last -> returned(id, item, last, findings)));
    }

    private static void returned(ItemId id, Census.Item item, Edition last, Findings findings) {
        Census.Item was = Census.plan(last).get(id);
        if (was != null && was.kind().equals(item.kind()) && unrelated(was.name(), item.name())) {
            findings.at(
                    id,
                    "/id",
                    ProblemCode.ID_RETURNED,
                    id,
                    item.name(),
                    was.name(),
                    last.head().id());
        }
    }

    private static boolean continued(Edition edition, ItemId id) {
        return edition.changes().changes().stream()
                .anyMatch(r -> r.to().contains(id) && r.action() != ChangeAction.NEW);
    }

    private static boolean unrelated(String a, String b) {
        return Collections.disjoint(WordBag.of(a).distinct(), WordBag.of(b).distinct());
    }
}
