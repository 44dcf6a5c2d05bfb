package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A comparison with what the parts of its page share: the names on either side, and the way to other pages.
 *
 * @param older names as the earlier edition has them, then the later one's
 * @param newer names as the later edition has them, then the earlier one's
 */
record Pairing(RegionDesk desk, EditionDiff diff, PlanNames older, PlanNames newer) {

    static Pairing of(RegionDesk desk, EditionDiff diff) {
        Optional<Edition> before = desk.edition(diff.before().id());
        Optional<Edition> after = desk.edition(diff.after().id());
        return new Pairing(
                desk, diff, PlanNames.of(desk, both(before, after)), PlanNames.of(desk, both(after, before)));
    }

    Labels labels() {
        return desk.labels();
    }

    Addresses at() {
        return desk.addresses();
    }

    EditionId before() {
        return diff.before().id();
    }

    EditionId after() {
        return diff.after().id();
    }

    /** The path of the comparison's page. */
    String path() {
        return at().comparison(before(), after());
    }

    /** A link from the comparison's page to another path of the site. */
    String href(String path) {
        return Addresses.link(path(), path);
    }

    /** How an edition is called in a heading: its id, or "rancangan". */
    String name(EditionId edition) {
        return name(labels(), edition);
    }

    /** How an edition is called in a heading: its id, or "rancangan". */
    static String name(Labels labels, EditionId edition) {
        return edition.equals(EditionId.DRAFT) ? labels.word("compare.draft") : edition.text();
    }

    /** The page of an item in an edition; the edition's own page where the item has none. */
    String page(EditionId edition, ItemKind kind, ItemId item) {
        return href(path(at(), edition, kind, item));
    }

    /** The path of the page of an edition that shows an item. */
    static String path(Addresses at, EditionId edition, ItemKind kind, ItemId item) {
        return switch (kind) {
            case PROGRAMME -> at.programme(edition, item);
            case QUICK_WIN -> at.quickWin(edition, item);
            case CHAPTER -> at.chapter(edition, item);
            case PHASE -> at.roadmap(edition);
            case FRAME, VISION, MISSION, GOAL, STRATEGY, INDICATOR, AGENCY, INSTITUTION, ANALYSIS, FOLLOW_UP ->
                at.edition(edition);
        };
    }

    /** The history of an item that a text links to, where it has one. */
    Optional<String> item(ItemId item) {
        return desk.hasHistory(item) ? Optional.of(href(at().history(item))) : Optional.empty();
    }

    /** The history of an item, where it has one. */
    Optional<Link> history(ItemId item, String label) {
        return desk.hasHistory(item) ? Optional.of(new Link(label, href(at().history(item)))) : Optional.empty();
    }

    /** What an item is called: the later name, else the earlier one; the vision is called so, not by its words. */
    String name(ItemDiff item) {
        if (item.kind() == ItemKind.VISION) {
            return labels().word(item.kind());
        }
        if (item.kind() == ItemKind.FOLLOW_UP) {
            return newer.of(item.id());
        }
        return item.name();
    }

    private static List<Edition> both(Optional<Edition> first, Optional<Edition> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
