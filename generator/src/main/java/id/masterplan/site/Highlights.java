package id.masterplan.site;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Delta;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.diff.Phrases;
import id.masterplan.diff.Tone;
import id.masterplan.model.Weight;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.ContentsEntry;
import id.masterplan.site.view.Link;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The most important changes, by rule: what the plan rests on first, then what the public loses, gains, or waits longer
 * for. No rule takes more than its share, so that twenty new programmes do not hide one lowered target. Under one rule the
 * programme with more money at stake comes first.
 */
record Highlights(Pairing pair) {
    /** As many as a reader takes in at a glance. */
    static final int MOST = 7;

    /** How many of each rule come before any is given more; together as many as are shown. */
    private static final List<Integer> SHARES = List.of(2, 1, 2, 1, 1);

    List<ContentsEntry> entries() {
        return select(pair.diff().items()).stream().map(this::entry).toList();
    }

    /** The items, most important first. */
    static List<ItemDiff> select(List<ItemDiff> items) {
        List<ItemDiff> ranked = items.stream()
                .filter(i -> i.fate() != Fate.UNCHANGED && i.weight() == Weight.SUBSTANTIVE)
                .sorted(Comparator.comparingInt(Highlights::rank)
                        .thenComparing(Highlights::money, Comparator.reverseOrder()))
                .toList();
        Map<Integer, Integer> taken = new HashMap<>();
        List<ItemDiff> first = new ArrayList<>();
        List<ItemDiff> rest = new ArrayList<>();
        for (ItemDiff item : ranked) {
            int rank = rank(item);
            int share = rank < SHARES.size() ? SHARES.get(rank) : 0;
            (taken.merge(rank, 1, Integer::sum) <= share ? first : rest).add(item);
        }
        rest.stream().limit(Math.max(0, MOST - first.size())).forEach(first::add);
        first.sort(Comparator.comparingInt(Highlights::rank));
        return List.copyOf(first);
    }

    /** How much money of the item came, went, grew or shrank; what has passed is not at stake. */
    private static BigDecimal money(ItemDiff item) {
        return item.changes().stream()
                .flatMap(change -> change.delta().stream())
                .filter(delta -> delta.unit().equals("Rp"))
                .map(delta -> delta.amount().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The rule that an item falls under; smaller is more important. */
    private static int rank(ItemDiff item) {
        switch (item.kind()) {
            case FRAME, VISION -> {
                return 0;
            }
            case MISSION, GOAL, STRATEGY, PHASE, AGENCY, INSTITUTION, ANALYSIS, FOLLOW_UP, CHAPTER -> {
                return 9;
            }
            case PROGRAMME, QUICK_WIN, INDICATOR -> {}
        }
        return switch (item.fate()) {
            case REMOVED -> 1;
            case MERGED, SPLIT, PROMOTED, REPLACED -> 3;
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
        if (item.kind() == ItemKind.VISION) {
            item.nameAfter().ifPresent(words -> badges.add(new Badge("", "“" + words + "”", "neutral")));
        } else {
            lead(item).ifPresent(badges::add);
        }
        return new ContentsEntry(new Link(pair.name(item), "#" + item.id()), badges);
    }

    /** The change that put the item where it stands, in words with its tone. */
    Optional<Badge> lead(ItemDiff item) {
        return leading(item).map(change -> new Badge("", phrase(change), Labels.style(change.tone())));
    }

    /** The change in words, that of an indicator with its name. */
    String phrase(Change change) {
        String words =
                Phrases.of(Locale.forLanguageTag(pair.labels().language())).change(change);
        return change.part()
                .filter(part -> change.path().startsWith("indicators/") && !words.contains(part))
                .map(part -> part + ": " + words)
                .orElse(words);
    }

    /** The change that put the item where it stands: the target that lost most, else the deadline, else any for the worse. */
    static Optional<Change> leading(ItemDiff item) {
        return item.fate() == Fate.ADDED || item.fate() == Fate.REMOVED
                ? Optional.empty()
                : item.changes().stream()
                        .filter(c -> c.weight() == Weight.SUBSTANTIVE)
                        .min(Comparator.comparingInt(Highlights::order)
                                .thenComparing(Highlights::share, Comparator.reverseOrder()));
    }

    private static int order(Change change) {
        return switch (change.kind()) {
            case TARGET_LOWERED -> 0;
            case ENDS_LATER -> 1;
            case RPJMD_CHANGED -> 2;
            default -> change.tone() == Tone.WORSE ? 3 : 4;
        };
    }

    /** By how much of what it was the value changed. */
    private static BigDecimal share(Change change) {
        return change.delta().flatMap(Delta::percent).map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }
}
