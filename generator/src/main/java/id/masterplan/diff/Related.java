package id.masterplan.diff;

import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which items came from which others, in any edition: by the records, and indicators by what takes over from them. */
final class Related {
    private final Map<ItemId, Set<ItemId>> related = new HashMap<>();

    Related(List<Snapshot> snapshots, List<Map<ItemId, Item>> items) {
        Crosswalk.related(snapshots).forEach(ids -> ids.forEach(id -> of(id, ids)));
        for (Map<ItemId, Item> edition : items) {
            edition.values().stream()
                    .filter(i -> i.kind() == ItemKind.INDICATOR)
                    .forEach(i -> heir(i).filter(heir -> items.stream().anyMatch(e -> e.containsKey(heir)))
                            .ifPresent(heir -> {
                                of(i.id(), Set.of(heir));
                                of(heir, Set.of(i.id()));
                            }));
        }
    }

    private static Optional<ItemId> heir(Item indicator) {
        return indicator.fields().stream()
                .filter(f -> f.path().endsWith("/replaced_by"))
                .findFirst()
                .flatMap(f ->
                        f.value() instanceof Value.Text text ? Optional.of(new ItemId(text.text())) : Optional.empty());
    }

    private void of(ItemId id, Set<ItemId> others) {
        related.computeIfAbsent(id, i -> new TreeSet<>()).addAll(others);
    }

    /** The others of an item, in the order of the alphabet. */
    List<ItemId> of(ItemId id) {
        return related.getOrDefault(id, Set.of()).stream()
                .filter(other -> !other.equals(id))
                .toList();
    }
}
