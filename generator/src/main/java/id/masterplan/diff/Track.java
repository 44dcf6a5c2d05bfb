package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What belongs together, followed through a chain of editions: in each of them one item, several seen as one, or none. Tells
 * which edition made what of a field.
 */
final class Track {
    private final List<EditionId> editions;
    private final List<List<Item>> items;
    private final List<Optional<Item>> seen = new ArrayList<>();
    private final List<Map<String, Field>> fields = new ArrayList<>();

    private Track(List<EditionId> editions, List<List<Item>> items, List<List<ItemId>> others) {
        this.editions = editions;
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            List<Item> here = items.get(i);
            seen.add(here.isEmpty() ? Optional.empty() : Optional.of(Merged.of(here, others.get(i))));
            fields.add(seen.get(i).map(Item::byPath).orElse(Map.of()));
        }
    }

    /** The way of a group; items of another kind than its last are left out. */
    static Track of(List<Snapshot> chain, Group group) {
        List<List<ItemId>> ids = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            ids.add(i == 0 ? group.before() : i == chain.size() - 1 ? group.after() : middle(chain.get(i), group));
        }
        List<List<ItemId>> others = new ArrayList<>(Collections.nCopies(chain.size() - 1, group.after()));
        others.add(group.before());
        return new Track(
                chain.stream().map(s -> s.edition().head().id()).toList(), ofLastKind(gathered(chain, ids)), others);
    }

    /** Where an end has no counterpart, an id that it bears itself counts more than those of what it became. */
    private static List<ItemId> middle(Snapshot edition, Group group) {
        Set<ItemId> there = edition.ids();
        List<ItemId> own = new ArrayList<>(group.before());
        group.after().stream().filter(id -> !own.contains(id)).forEach(own::add);
        own.removeIf(id -> !there.contains(id));
        boolean alone = group.before().isEmpty() || group.after().isEmpty();
        return alone && !own.isEmpty()
                ? own
                : group.through().stream().filter(there::contains).toList();
    }

    private static List<List<Item>> gathered(List<Snapshot> chain, List<List<ItemId>> ids) {
        List<List<Item>> all = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Snapshot edition = chain.get(i);
            List<Item> here = new ArrayList<>();
            ids.get(i).forEach(id -> edition.item(id).ifPresent(here::add));
            all.add(here);
        }
        return all;
    }

    private static List<List<Item>> ofLastKind(List<List<Item>> all) {
        Optional<ItemKind> kind =
                all.stream().flatMap(List::stream).reduce((a, b) -> b).map(Item::kind);
        return all.stream()
                .map(here -> here.stream()
                        .filter(i -> Optional.of(i.kind()).equals(kind))
                        .toList())
                .toList();
    }

    /** The items as one in an edition. */
    Optional<Item> at(int edition) {
        return seen.get(edition);
    }

    /** The last edition's item, else the one before it, and so on. */
    Optional<Item> last() {
        return seen.stream().flatMap(Optional::stream).reduce((a, b) -> b);
    }

    /** The editions in which other items stand here than before. */
    List<EditionId> turns() {
        List<EditionId> turns = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            if (!ids(i).equals(ids(i - 1))) {
                turns.add(editions.get(i));
            }
        }
        return turns;
    }

    private Set<ItemId> ids(int edition) {
        Set<ItemId> ids = new LinkedHashSet<>();
        items.get(edition).forEach(i -> ids.add(i.id()));
        return ids;
    }

    /** The editions in which it came or went as a whole. */
    List<Brought> comings() {
        List<Brought> comings = new ArrayList<>();
        for (int i = 1; i < seen.size(); i++) {
            if (seen.get(i).isPresent() != seen.get(i - 1).isPresent()) {
                comings.add(new Brought(editions.get(i), seen.get(i).map(item -> Value.of(item.name()))));
            }
        }
        return comings;
    }

    /** Whether every edition has it. */
    boolean isWhole() {
        return seen.stream().allMatch(Optional::isPresent);
    }

    /** Every path of any edition, in the order in which they first came. */
    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        seen.forEach(i -> i.ifPresent(item -> item.fields().forEach(f -> paths.add(f.path()))));
        return paths;
    }

    /** The field in an edition. */
    Optional<Field> field(int edition, String path) {
        return Optional.ofNullable(fields.get(edition).get(path));
    }

    /** Which editions made what of the field that a change of the ends tells of. */
    List<Brought> brought(Change change) {
        List<String> paths = new ArrayList<>(List.of(change.path()));
        seen.get(0).flatMap(i -> Formers.of(i, change)).ifPresent(paths::add);
        return switch (change.kind()) {
            case STARTS_EARLIER, STARTS_LATER, START_PASSED -> years(change.path(), YearRows::first);
            case ENDS_EARLIER, ENDS_LATER -> years(change.path(), YearRows::last);
            default -> brought(paths);
        };
    }

    /** Which editions made what of the first or the last of the years at a path. */
    private List<Brought> years(String path, UnaryOperator<Field> end) {
        List<Brought> brought = new ArrayList<>();
        for (int i = 1; i < seen.size(); i++) {
            Optional<Value> earlier = field(i - 1, path).map(end).map(Field::value);
            Optional<Value> later = field(i, path).map(end).map(Field::value);
            if (!earlier.equals(later)) {
                brought.add(new Brought(editions.get(i), later));
            }
        }
        return brought;
    }

    /** The same for a field at a path, or at the others where it is not there; a code with the list that it is from. */
    List<Brought> brought(List<String> paths) {
        List<Brought> brought = new ArrayList<>();
        for (int i = 1; i < seen.size(); i++) {
            Optional<Field> later = first(i, paths);
            boolean list = paths.get(0).endsWith("/code")
                    && differ(first(i - 1, lists(paths)), first(i, lists(paths)), kind(i));
            if (list || differ(first(i - 1, paths), later, kind(i))) {
                brought.add(new Brought(editions.get(i), later.map(Field::shown)));
            }
        }
        return brought;
    }

    private static List<String> lists(List<String> codes) {
        return codes.stream().map(p -> p + "_scheme").toList();
    }

    private Optional<Field> first(int edition, List<String> paths) {
        return paths.stream().flatMap(p -> field(edition, p).stream()).findFirst();
    }

    private ItemKind kind(int edition) {
        return seen.get(edition).or(this::last).map(Item::kind).orElse(ItemKind.PROGRAMME);
    }

    /** Whether the comparison of two editions would tell of it. */
    static boolean differ(Optional<Field> before, Optional<Field> after, ItemKind kind) {
        if (before.isEmpty() || after.isEmpty()) {
            boolean instrument = before.or(() -> after).map(Field::rule).equals(Optional.of(Rule.INSTRUMENT));
            return before.isPresent() != after.isPresent() && !instrument;
        }
        FieldDiff probe = new FieldDiff(kind);
        probe.both(before.get().at(after.get().path()), after.get(), false);
        return !probe.changes().isEmpty();
    }
}
