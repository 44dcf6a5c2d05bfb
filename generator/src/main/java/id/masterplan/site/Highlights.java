package id.masterplan.site;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Phrases;
import id.masterplan.diff.Tone;
import id.masterplan.model.Weight;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.ContentsEntry;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The most important changes, by rule: what the plan rests on first, then what the public loses, gains, or waits longer
 * for. No rule takes more than its share, so that twenty new programmes do not hide one lowered target.
 */
record Highlights(Pairing pair) {
    /** As many as a reader takes in at a glance. */
    static final int MOST = 7;

    private static final int SHARE = 2;

    List<ContentsEntry> entries() {
        return select(pair.diff().items()).stream().map(this::entry).toList();
    }

    /** The items, most important first. */
    static List<ItemDiff> select(List<ItemDiff> items) {
        List<ItemDiff> ranked = items.stream()
                .filter(i -> i.fate() != Fate.UNCHANGED && i.weight() == Weight.SUBSTANTIVE)
                .sorted(Comparator.comparingInt(Highlights::rank))
                .toList();
        Map<Integer, Integer> taken = new HashMap<>();
        List<ItemDiff> first = new ArrayList<>();
        List<ItemDiff> rest = new ArrayList<>();
        for (ItemDiff item : ranked) {
            boolean within = taken.merge(rank(item), 1, Integer::sum) <= SHARE;
            (within ? first : rest).add(item);
        }
        first.addAll(rest);
        return first.stream().limit(MOST).toList();
    }

    /** The rule that an item falls under; smaller is more important. */
    private static int rank(ItemDiff item) {
        switch (item.kind()) {
            case FRAME, VISION -> {
                return 0;
            }
            case MISSION, GOAL, PHASE, AGENCY, CHAPTER -> {
                return 9;
            }
            case PROGRAMME, QUICK_WIN, INDICATOR -> {}
        }
        return switch (item.fate()) {
            case REMOVED -> 1;
            case MERGED, SPLIT, REPLACED -> 3;
            case ADDED -> 4;
            case MOVED, RENAMED, CHANGED, UNCHANGED -> byField(item);
        };
    }

    private static int byField(ItemDiff item) {
        if (has(item, ChangeKind.TARGET_LOWERED) || has(item, ChangeKind.ENDS_LATER)) {
            return 2;
        }
        if (has(item, ChangeKind.BUDGET_DECREASED) || has(item, ChangeKind.BUDGET_INCREASED)) {
            return 5;
        }
        return has(item, ChangeKind.TARGET_RAISED) ? 6 : item.fate() == Fate.CHANGED ? 8 : 7;
    }

    private static boolean has(ItemDiff item, ChangeKind kind) {
        return item.changes().stream().anyMatch(c -> c.kind() == kind);
    }

    private ContentsEntry entry(ItemDiff item) {
        Labels labels = pair.labels();
        List<Badge> badges = new ArrayList<>(List.of(new FateBadges(labels).of(item.fate())));
        leading(item).ifPresent(change -> badges.add(new Badge("", phrase(change), FateBadges.style(change.tone()))));
        return new ContentsEntry(new Link(pair.name(item), "#" + Pairing.anchor(item)), badges);
    }

    private String phrase(Change change) {
        return Phrases.of(Locale.forLanguageTag(pair.labels().language())).change(change);
    }

    /** The change that put the item where it stands. */
    private static Optional<Change> leading(ItemDiff item) {
        return item.fate() == Fate.ADDED || item.fate() == Fate.REMOVED
                ? Optional.empty()
                : item.changes().stream()
                        .filter(c -> c.weight() == Weight.SUBSTANTIVE)
                        .min(Comparator.comparingInt(c -> c.tone() == Tone.WORSE ? 0 : 1));
    }
}
