package id.masterplan.site;

import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import id.masterplan.site.view.CardGroup;
import id.masterplan.site.view.ChangeCard;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.UnchangedGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a comparison in their groups: changed in substance, editorial only, and unchanged. */
final class CardGroups {
    /** As many cards beside those of programmes and quick wins as a phone shows without a fold. */
    private static final int BEARABLE = 4;

    private final Pairing pair;
    private final ChangeCards cards;
    private final FateBadges badges;

    CardGroups(Pairing pair, ChangeCards cards) {
        this.pair = pair;
        this.cards = cards;
        this.badges = new FateBadges(pair.labels());
    }

    /** Frame, direction, each dimension's programmes, quick wins, agencies; empty ones are left out. */
    List<CardGroup> changed() {
        List<CardGroup> groups = new ArrayList<>();
        grouped(pair.diff().items().stream()
                        .filter(i -> i.fate() != Fate.UNCHANGED && i.weight() != Weight.EDITORIAL)
                        .toList())
                .forEach((group, items) -> groups.add(new CardGroup(
                        group.anchor(),
                        group.title(),
                        badges.counts(items.stream().map(ItemDiff::fate).toList()),
                        fold(items),
                        items.stream().map(cards::of).toList())));
        return List.copyOf(groups);
    }

    private Optional<String> fold(List<ItemDiff> items) {
        boolean folds = items.size() > BEARABLE && items.stream().noneMatch(i -> promises(i.kind()));
        return folds ? Optional.of(pair.labels().word("compare.fold.cards", items.size())) : Optional.empty();
    }

    /** Whether it is what the public gets, not what it rests on. */
    private static boolean promises(ItemKind kind) {
        return switch (kind) {
            case PROGRAMME, INDICATOR, QUICK_WIN, CHAPTER -> true;
            case FRAME, VISION, MISSION, GOAL, STRATEGY, PHASE, AGENCY, INSTITUTION, ANALYSIS, FOLLOW_UP -> false;
        };
    }

    /** Items whose changes are editorial only. */
    List<ChangeCard> editorial() {
        return pair.diff().items().stream()
                .filter(i -> i.fate() != Fate.UNCHANGED && i.weight() == Weight.EDITORIAL)
                .map(cards::of)
                .toList();
    }

    /** Items that stayed as they were, linked to where they can be read. */
    List<UnchangedGroup> unchanged() {
        List<UnchangedGroup> groups = new ArrayList<>();
        grouped(pair.diff().items().stream()
                        .filter(i -> i.fate() == Fate.UNCHANGED)
                        .toList())
                .forEach((group, items) -> groups.add(new UnchangedGroup(
                        group.title(), items.stream().map(this::link).toList())));
        return List.copyOf(groups);
    }

    private Link link(ItemDiff item) {
        ItemId id = item.id();
        return pair.history(id, pair.name(item))
                .orElseGet(() -> new Link(pair.name(item), pair.page(pair.after(), item.kind(), id)));
    }

    private Map<Group, List<ItemDiff>> grouped(List<ItemDiff> items) {
        Map<Group, List<ItemDiff>> groups = new LinkedHashMap<>();
        items.forEach(item ->
                groups.computeIfAbsent(group(item), g -> new ArrayList<>()).add(item));
        return groups;
    }

    private Group group(ItemDiff item) {
        return switch (item.kind()) {
            case FRAME -> named("frame", "_kerangka");
            case VISION, MISSION, GOAL, STRATEGY -> named("direction", "_arah");
            case PHASE -> named("phases", "_fase");
            case PROGRAMME, INDICATOR ->
                item.dimension().map(this::dimension).orElseGet(() -> named("programmes.other", "_program"));
            case QUICK_WIN -> named("quick-wins", "_quick-win");
            case AGENCY -> named("agencies", "_opd");
            case INSTITUTION -> named("institutions", "_lembaga");
            case ANALYSIS -> named("analyses", "_analisis");
            case FOLLOW_UP -> named("follow-ups", "_tindak-lanjut");
            case CHAPTER -> named("chapters", "_bab");
        };
    }

    private Group named(String key, String anchor) {
        return new Group(anchor, pair.labels().word("compare.group." + key));
    }

    private Group dimension(ItemId dimension) {
        String name = pair.newer().of(dimension);
        return new Group("_dimensi_" + dimension, pair.labels().word("compare.group.programmes", name));
    }

    /** A heading with its anchor; the underscore keeps it apart from the ids of items. */
    private record Group(String anchor, String title) {}
}
