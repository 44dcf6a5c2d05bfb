package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Alias;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A local name is spelt one way, or the other spelling is listed as an alias: "Jamila Asik" beside "Jamila Asiek",
 * "Batik Fusion" beside "Batik Fushion". Compared within an edition, and with the same item's name in the edition
 * before, so that a search for the old spelling still finds the item.
 */
final class LocalNames implements EditionRule {
    /** A name of an item, and all names it is known by. */
    private record Named(ItemId item, String pointer, String name, List<Alias> aliases) {
        boolean knows(String other) {
            return aliases.stream().anyMatch(a -> a.name().equals(other));
        }
    }

    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        List<Named> names = names(edition);
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(names.get(i), names.get(j), names.get(j).item().text(), findings);
            }
        }
        List<Edition> earlier = Known.before(edition, library);
        if (!earlier.isEmpty()) {
            Edition before = earlier.get(earlier.size() - 1);
            String where = before.head().id().text();
            List<Named> old = names(before);
            names.forEach(n ->
                    old.stream().filter(o -> o.item().equals(n.item())).forEach(o -> compare(n, o, where, findings)));
        }
    }

    private static void compare(Named one, Named other, String where, Findings findings) {
        if (NameSpelling.differs(one.name(), other.name()) && !one.knows(other.name()) && !other.knows(one.name())) {
            findings.at(one.item(), one.pointer(), ProblemCode.ALIAS_SPELLING, one.name(), other.name(), where);
        }
    }

    private static List<Named> names(Edition edition) {
        List<Named> names = new ArrayList<>();
        for (Programme p : edition.programmes()) {
            p.localName().ifPresent(n -> names.add(new Named(p.id(), "/local_name", n, p.aliases())));
        }
        for (QuickWin q : edition.quickWins()) {
            names.add(new Named(q.id(), "/name", q.name(), q.aliases()));
        }
        return names;
    }
}
