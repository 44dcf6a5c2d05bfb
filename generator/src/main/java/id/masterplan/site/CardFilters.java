package id.masterplan.site;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import id.masterplan.site.view.Filter;
import id.masterplan.site.view.FilterOption;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The ways to narrow the cards: by dimension, agency and kind of change. The style names are numbered, for the style sheet
 * knows numbers, not ids; beyond its reach the lists of links still serve.
 */
final class CardFilters {
    /** As many numbered options as the style sheet has rules for. */
    static final int REACH = 40;

    private static final List<String> TOPICS = List.of("target", "budget", "time", "alignment", "agency");

    private final Pairing pair;
    private final List<ItemDiff> items;
    private final List<ItemId> dimensions;
    private final List<ItemId> agencies;

    CardFilters(Pairing pair) {
        this.pair = pair;
        this.items = pair.diff().items().stream()
                .filter(i -> i.fate() != Fate.UNCHANGED && i.weight() != Weight.EDITORIAL)
                .toList();
        this.dimensions =
                items.stream().flatMap(i -> i.dimension().stream()).distinct().toList();
        this.agencies = distinct(ItemDiff::agency);
    }

    /** All ways that have something to choose. */
    List<Filter> all() {
        return List.of(
                        numbered("dim", "dimension", dimensions, ItemDiff::dimension),
                        numbered("opd", "agency", agencies, ItemDiff::agency),
                        kinds())
                .stream()
                .filter(filter -> filter.options().size() > 1)
                .toList();
    }

    /** The style names of an item's card. */
    String styles(ItemDiff item) {
        List<String> styles = new ArrayList<>();
        styles.add("fate-" + Labels.style(item.fate()));
        item.dimension().map(dimensions::indexOf).filter(i -> i >= 0).ifPresent(i -> styles.add("dim-" + (i + 1)));
        item.agency().map(agencies::indexOf).filter(i -> i >= 0).ifPresent(i -> styles.add("opd-" + (i + 1)));
        styles.addAll(topics(item));
        return String.join(" ", styles);
    }

    private Filter numbered(String style, String label, List<ItemId> ids, Function<ItemDiff, Optional<ItemId>> of) {
        List<FilterOption> options = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ItemId id = ids.get(i);
            options.add(option(
                    style + "-" + (i + 1),
                    pair.newer().of(id),
                    item -> of.apply(item).filter(id::equals).isPresent()));
        }
        return new Filter(style, pair.labels().word("compare.filter." + label), options);
    }

    private Filter kinds() {
        Labels labels = pair.labels();
        List<FilterOption> options = new ArrayList<>();
        for (Fate fate : FateBadges.ORDER) {
            options.add(option("fate-" + Labels.style(fate), labels.word(fate), item -> item.fate() == fate));
        }
        for (String topic : TOPICS) {
            options.add(option(
                    "topic-" + topic,
                    labels.word("compare.topic." + topic),
                    item -> topics(item).contains("topic-" + topic)));
        }
        options.removeIf(option -> option.cards().isEmpty());
        return new Filter("jenis", labels.word("compare.filter.kind"), options);
    }

    private FilterOption option(String style, String label, Predicate<ItemDiff> test) {
        List<Link> cards = items.stream()
                .filter(test)
                .map(i -> new Link(pair.name(i), "#" + i.id()))
                .toList();
        return new FilterOption(style, label, cards);
    }

    private static Set<String> topics(ItemDiff item) {
        Set<String> topics = new TreeSet<>();
        item.changes().stream()
                .map(change -> topic(change.kind()))
                .filter(topic -> !topic.isEmpty())
                .forEach(topic -> topics.add("topic-" + topic));
        return topics;
    }

    private static String topic(ChangeKind kind) {
        return FateBadges.topic(kind);
    }

    private List<ItemId> distinct(Function<ItemDiff, Optional<ItemId>> of) {
        return items.stream()
                .flatMap(i -> of.apply(i).stream())
                .distinct()
                .sorted((a, b) -> pair.newer().of(a).compareTo(pair.newer().of(b)))
                .toList();
    }
}
