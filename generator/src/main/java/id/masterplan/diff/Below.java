package id.masterplan.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what stands below a field that is at another path than before, so that nothing of it is passed over. */
final class Below {
    private final Item before;
    private final Item after;

    Below(Item before, Item after) {
        this.before = before;
        this.after = after;
    }

    /** The changes below a field that was at one path and is at another, told at the later path. */
    List<Change> of(String from, String to) {
        Map<String, Field> earlier = fields(before, from);
        Map<String, Field> later = fields(after, to);
        FieldDiff rows = new FieldDiff(after.kind());
        later.forEach((rest, field) -> {
            Field old = earlier.get(rest);
            if (old == null) {
                rows.added(field);
            } else {
                rows.both(old.at(field.path()), field, false);
            }
        });
        earlier.forEach((rest, field) -> {
            if (!later.containsKey(rest)) {
                rows.removed(field.at(to + rest));
            }
        });
        return rows.changes().stream()
                .map(c -> c.with(end(from + c.path().substring(to.length()))))
                .toList();
    }

    private OtherEnd end(String path) {
        return new OtherEnd(Optional.empty(), path, before.field(path).flatMap(Field::part));
    }

    private static Map<String, Field> fields(Item item, String path) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : item.fields()) {
            if (Paths.below(field.path(), path)) {
                fields.put(field.path().substring(path.length()), field);
            }
        }
        return fields;
    }
}
