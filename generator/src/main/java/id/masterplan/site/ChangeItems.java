package id.masterplan.site;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.diff.Phrases;
import id.masterplan.model.EditionId;
import id.masterplan.model.Weight;
import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an edition or the draft changed: one item a card of the comparison with the edition before. */
final class ChangeItems {
    private final RegionDesk desk;
    private final Phrases phrases = Phrases.of(Labels.INDONESIAN);

    ChangeItems(RegionDesk desk) {
        this.desk = desk;
    }

    List<SearchItem> items(EditionId edition) {
        return desk.predecessor(edition)
                .flatMap(before -> desk.library().comparison(before.id(), edition))
                .map(this::items)
                .orElse(List.of());
    }

    private List<SearchItem> items(EditionDiff diff) {
        return diff.items().stream()
                .filter(item -> item.weight() == Weight.SUBSTANTIVE)
                .filter(item -> item.fate() != Fate.UNCHANGED && item.kind() != ItemKind.VISION)
                .map(item -> item(diff, item))
                .toList();
    }

    /** In the words that people ask for: what became of it, and targets that went up or down. */
    private String names(ItemDiff item) {
        List<String> names = new ArrayList<>(List.of(desk.labels().word(item.fate())));
        if (has(item, ChangeKind.TARGET_RAISED)) {
            names.add(desk.labels().word("compare.figure.raised"));
        }
        if (has(item, ChangeKind.TARGET_LOWERED)) {
            names.add(desk.labels().word("compare.figure.lowered"));
        }
        return String.join(" ", names);
    }

    private static boolean has(ItemDiff item, ChangeKind kind) {
        return item.changes().stream().anyMatch(c -> c.kind() == kind);
    }

    private SearchItem item(EditionDiff diff, ItemDiff item) {
        String text = item.changes().stream()
                .filter(c -> c.weight() == Weight.SUBSTANTIVE)
                .map((Change c) -> phrases.change(c))
                .collect(Collectors.joining("; "));
        String path =
                desk.addresses().comparison(diff.before().id(), diff.after().id());
        return new SearchItem(
                SearchKind.CHANGE,
                path + "#" + item.id(),
                item.name(),
                names(item),
                path + "#" + item.id(),
                desk.name(diff.before()) + " → " + desk.name(diff.after()),
                EditionItems.said(desk.labels().word(item.fate()), text),
                item.illustrative());
    }
}
