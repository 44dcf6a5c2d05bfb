package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.model.EditionHead;
import id.masterplan.site.view.Brief;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed between two editions, in one sentence of counts. */
final class LastChange {
    private final RegionDesk desk;

    LastChange(RegionDesk desk) {
        this.desk = desk;
    }

    /** What an edition changed against the one before it. */
    Optional<Brief> of(EditionHead head, String path) {
        return desk.predecessor(head.id())
                .flatMap(before -> desk.library().comparison(before.id(), head.id()))
                .map(diff -> brief(diff, path));
    }

    private Brief brief(EditionDiff diff, String path) {
        Labels labels = desk.labels();
        String counts = counts(diff);
        String sentence = labels.word(
                "change.sentence",
                desk.name(diff.after()),
                desk.name(diff.before()),
                counts,
                diff.after().reason());
        String to = desk.addresses().comparison(diff.before().id(), diff.after().id());
        return new Brief(
                sentence,
                List.of(new Link(labels.word("change.see"), Addresses.link(path, to))),
                diff.after().illustrative());
    }

    private String counts(EditionDiff diff) {
        Labels labels = desk.labels();
        Map<Fate, Integer> items = diff.summary().items();
        List<String> parts = new ArrayList<>();
        for (Fate fate : FateBadges.ORDER) {
            int count = items.getOrDefault(fate, 0);
            if (count > 0) {
                parts.add(labels.word(
                        "change.count",
                        desk.setting().formats().number(count),
                        labels.word(Labels.key(fate) + ".done")));
            }
        }
        return parts.isEmpty() ? labels.word("change.none") : String.join(", ", parts);
    }
}
