package id.masterplan.diff;

import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of what belongs together in three editions: each with three values, and what became of it. */
final class ThreeFields {
    private final Trio trio;
    private final Kin kin;
    private final List<Optional<Item>> sides = new ArrayList<>();

    ThreeFields(Trio trio, Kin kin) {
        this.trio = trio;
        this.kin = kin;
        Set<ItemId> common = new LinkedHashSet<>(kin.ids().get(Trio.IN_FORCE));
        kin.ids().stream().filter(ids -> !ids.isEmpty()).forEach(common::retainAll);
        for (int side = Trio.IN_FORCE; side <= Trio.PROPOSAL; side++) {
            List<Item> items = items(side);
            sides.add(items.isEmpty() ? Optional.empty() : Optional.of(Merged.of(items, List.copyOf(common))));
        }
    }

    private List<Item> items(int side) {
        return kin.ids().get(side).stream()
                .flatMap(id -> trio.side(side).item(id).stream())
                .toList();
    }

    /** The whole item. */
    ThreeItem item(ThreeTexts texts) {
        List<ThreeField> fields = new ArrayList<>();
        whole().ifPresent(fields::add);
        for (Set<String> paths : threads()) {
            field(List.copyOf(paths)).ifPresent(fields::add);
        }
        return new ThreeItem(
                kin.kind(),
                kin.ids().get(Trio.IN_FORCE),
                kin.ids().get(Trio.DRAFT),
                kin.ids().get(Trio.PROPOSAL),
                newest().map(Item::name).orElse(""),
                fields,
                kin.kind() == ItemKind.CHAPTER ? texts.of(kin) : List.of());
    }

    private Optional<Item> newest() {
        return sides.stream().flatMap(Optional::stream).reduce((a, b) -> b);
    }

    /** Who added, removed, merged or replaced it. */
    private Optional<ThreeField> whole() {
        ThreeState state = state(kin::turned);
        if (state == ThreeState.SAME) {
            return Optional.empty();
        }
        return Optional.of(new ThreeField(
                state,
                "",
                Optional.empty(),
                Optional.empty(),
                names(Trio.IN_FORCE),
                names(Trio.DRAFT),
                names(Trio.PROPOSAL),
                List.of(),
                List.of(),
                List.of()));
    }

    private Optional<Value> names(int side) {
        List<Item> items = items(side);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Value.of(items.stream().map(Item::name).collect(Collectors.joining(" + "))));
    }

    /** The paths that changed, in the order of the newest item; those that a link or an indicator moved between together. */
    private List<Set<String>> threads() {
        Set<String> changed = new LinkedHashSet<>();
        List<Set<String>> threads = new ArrayList<>();
        for (Trio.Leg leg : Trio.Leg.values()) {
            for (Change change : kin.by(leg)) {
                changed.add(change.path());
                former(leg, change).ifPresent(f -> join(threads, change.path(), f));
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        for (int side = Trio.PROPOSAL; side >= Trio.IN_FORCE; side--) {
            sides.get(side)
                    .ifPresent(i -> i.fields().stream()
                            .map(Field::path)
                            .filter(changed::contains)
                            .forEach(ordered::add));
        }
        ordered.addAll(changed);
        Set<Set<String>> inOrder = new LinkedHashSet<>();
        for (String path : ordered) {
            inOrder.add(
                    threads.stream().filter(t -> t.contains(path)).findFirst().orElseGet(() -> Set.of(path)));
        }
        return List.copyOf(inOrder);
    }

    private static void join(List<Set<String>> threads, String a, String b) {
        Set<String> joined = new LinkedHashSet<>(List.of(a, b));
        for (Set<String> thread : List.copyOf(threads)) {
            if (thread.contains(a) || thread.contains(b)) {
                joined.addAll(thread);
                threads.remove(thread);
            }
        }
        threads.add(joined);
    }

    private Optional<String> former(Trio.Leg leg, Change change) {
        return sides.get(leg.from()).flatMap(i -> Formers.of(i, change));
    }

    private Optional<ThreeField> field(List<String> paths) {
        ThreeState state = state(paths);
        Optional<Field> shown =
                at(Trio.PROPOSAL, paths).or(() -> at(Trio.DRAFT, paths)).or(() -> at(Trio.IN_FORCE, paths));
        List<Change> rows = rows(Trio.Leg.BY_PROPOSAL, paths);
        Optional<Change> told = rows.stream()
                .findFirst()
                .or(() -> rows(Trio.Leg.BY_DRAFT, paths).stream().findFirst());
        return Optional.of(new ThreeField(
                state,
                told.map(Change::path).or(() -> shown.map(Field::path)).orElse(paths.get(0)),
                told.flatMap(Change::part).or(() -> shown.flatMap(Field::part)),
                told.flatMap(Change::unit).or(() -> shown.flatMap(Field::unit)),
                at(Trio.IN_FORCE, paths).map(Field::shown),
                at(Trio.DRAFT, paths).map(Field::shown),
                at(Trio.PROPOSAL, paths).map(Field::shown),
                rows(Trio.Leg.BY_DRAFT, paths),
                rows,
                rows(Trio.Leg.NET, paths)));
    }

    /**
     * What only the comparison of the ends tells of, where several items merged, is judged by the values, then by which side
     * has other items.
     */
    private ThreeState state(List<String> paths) {
        return Stream.<Predicate<Trio.Leg>>of(l -> differs(l, paths), l -> another(l, paths), kin::turned)
                .map(ThreeFields::state)
                .filter(s -> s != ThreeState.SAME)
                .findFirst()
                .orElse(ThreeState.AGAIN);
    }

    private static ThreeState state(Predicate<Trio.Leg> differs) {
        return ThreeState.of(
                differs.test(Trio.Leg.BY_DRAFT), differs.test(Trio.Leg.BY_PROPOSAL), differs.test(Trio.Leg.NET));
    }

    private boolean another(Trio.Leg leg, List<String> paths) {
        return Track.differ(at(leg.from(), paths), at(leg.to(), paths), kin.kind());
    }

    /** Whether a comparison tells of the field, or one of its sides has no such field. */
    private boolean differs(Trio.Leg leg, List<String> paths) {
        return !rows(leg, paths).isEmpty()
                || at(leg.from(), paths).isPresent() != at(leg.to(), paths).isPresent();
    }

    private List<Change> rows(Trio.Leg leg, List<String> paths) {
        return kin.by(leg).stream().filter(c -> paths.contains(c.path())).toList();
    }

    private Optional<Field> at(int side, List<String> paths) {
        return sides.get(side)
                .flatMap(i -> paths.stream().flatMap(p -> i.field(p).stream()).findFirst());
    }
}
