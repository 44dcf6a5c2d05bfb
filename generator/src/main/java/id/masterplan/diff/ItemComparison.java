package id.masterplan.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the fields of an item in two editions, path by path. */
final class ItemComparison {
    private final Item before;
    private final Item after;
    private final Map<String, Field> earlier;
    private final Map<String, Field> later;
    private final FieldDiff rows;

    private ItemComparison(Item before, Item after) {
        this.before = before;
        this.after = after;
        this.earlier = before.byPath();
        this.later = after.byPath();
        this.rows = new FieldDiff(after.kind());
    }

    /** The changes of an item that both editions have, with what time alone made and what only moved told as such. */
    static List<Change> whole(Item before, Item after, Successions successions, Horizon horizon) {
        List<Change> seen = horizon.seen(of(before, after, successions), after.kind());
        return Shifts.of(seen, before, after);
    }

    /** The changes of an item that both editions have. */
    static List<Change> of(Item earlier, Item after, Successions successions) {
        Item before = Twins.aligned(earlier, after);
        ItemComparison comparison = new ItemComparison(before, after);
        comparison.paths().forEach(comparison::path);
        return Cleanup.of(comparison.rows.changes(), before, after, successions);
    }

    /** What is told of an item that is new. */
    static List<Change> ofAdded(Item after) {
        FieldDiff rows = new FieldDiff(after.kind());
        after.fields().stream().filter(f -> f.rule().toldOfWholeItems()).forEach(rows::added);
        return rows.changes();
    }

    /** What is told of an item that is gone. */
    static List<Change> ofRemoved(Item before) {
        FieldDiff rows = new FieldDiff(before.kind());
        before.fields().stream().filter(f -> f.rule().toldOfWholeItems()).forEach(rows::removed);
        return rows.changes();
    }

    /** All paths in the order of the later edition, those of the earlier one alone after what they followed. */
    private List<String> paths() {
        Map<String, List<String>> gone = new HashMap<>();
        String last = "";
        for (Field field : before.fields()) {
            if (later.containsKey(field.path())) {
                last = field.path();
            } else {
                gone.computeIfAbsent(last, k -> new ArrayList<>()).add(field.path());
            }
        }
        Set<String> paths = new LinkedHashSet<>(gone.getOrDefault("", List.of()));
        for (Field field : after.fields()) {
            paths.add(field.path());
            paths.addAll(gone.getOrDefault(field.path(), List.of()));
        }
        return List.copyOf(paths);
    }

    private void path(String path) {
        Field a = earlier.get(path);
        Field b = later.get(path);
        Field field = b == null ? a : b;
        if (field != null && isWhole(field)) {
            return;
        }
        if (a != null && b != null) {
            rows.both(a, b, broken(path));
        } else if (field != null && field.rule() == Rule.INSTRUMENT) {
            return; // A draft rests on no instrument yet, which is no change of it.
        } else if (b != null) {
            rows.added(b);
        } else if (a != null) {
            rows.removed(a);
        }
    }

    /** Whether the field stands below one that is new or gone as a whole. */
    private boolean isWhole(Field field) {
        String path = field.path();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            String above = path.substring(0, end);
            if (earlier.containsKey(above) != later.containsKey(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the indicator that a path belongs to was redefined, so that figures no longer compare. */
    private boolean broken(String path) {
        if (counted(path) || rebased(path)) {
            return true;
        }
        String[] parts = path.split("/", 3);
        if (parts.length < 3 || !parts[0].equals("indicators")) {
            return false;
        }
        String indicator = parts[0] + "/" + parts[1];
        return after.fields().stream()
                .filter(f -> f.rule() == Rule.DEFINITION && Paths.below(f.path(), indicator))
                .anyMatch(f -> redefined(f.path()));
    }

    /** Whether the money at a path is counted by another rule than before. */
    private boolean counted(String path) {
        Field a = earlier.get(path + "/counting_rule");
        Field b = later.get(path + "/counting_rule");
        return a != null && b != null && !Values.same(a.value(), b.value());
    }

    /** Whether the baseline at a path is taken in another year than before. */
    private boolean rebased(String path) {
        Field a = earlier.get(path + "_year");
        Field b = later.get(path + "_year");
        return a != null && b != null && !Values.same(a.value(), b.value());
    }

    private boolean redefined(String path) {
        Field a = earlier.get(path);
        Field b = later.get(path);
        if (a == null || b == null) {
            return false;
        }
        FieldDiff probe = new FieldDiff(after.kind());
        probe.both(a, b, false);
        return probe.changes().stream().anyMatch(c -> c.kind() == ChangeKind.INDICATOR_REDEFINED);
    }
}
