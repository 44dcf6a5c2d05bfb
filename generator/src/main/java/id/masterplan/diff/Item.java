package id.masterplan.diff;

import id.masterplan.model.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item of one edition, in the form in which editions are compared. */
record Item(
        ItemKind kind,
        ItemId id,
        String name,
        List<String> aliases,
        Optional<ItemId> dimension,
        Optional<ItemId> agency,
        boolean illustrative,
        List<Field> fields) {
    /** The id under which the plan's frame is compared. */
    static final ItemId FRAME = new ItemId("frame");

    /** The id under which the vision is compared. */
    static final ItemId VISION = new ItemId("vision");

    Item {
        aliases = List.copyOf(aliases);
        fields = List.copyOf(fields);
    }

    /** The field at a path. */
    Optional<Field> field(String path) {
        return fields.stream().filter(f -> f.path().equals(path)).findFirst();
    }

    /** Fields by path. */
    Map<String, Field> byPath() {
        Map<String, Field> byPath = new HashMap<>();
        fields.forEach(f -> byPath.put(f.path(), f));
        return byPath;
    }

    /** The item without any field, to compare one that is new or gone with. */
    Item bare() {
        return with(List.of());
    }

    /** The item with other fields. */
    Item with(List<Field> others) {
        return new Item(kind, id, name, aliases, dimension, agency, illustrative, others);
    }

    /** One indicator of a programme as an item of its own: the fields below its path, which they keep. */
    Item indicator(Field indicator) {
        String prefix = indicator.path() + "/";
        List<Field> own = new ArrayList<>();
        for (Field field : fields) {
            if (field.path().startsWith(prefix)) {
                own.add(field);
            }
        }
        ItemId indicatorId = new ItemId(Paths.last(indicator.path()));
        return new Item(
                ItemKind.INDICATOR,
                indicatorId,
                indicator.part().orElse(indicatorId.text()),
                List.of(),
                dimension,
                agency,
                illustrative,
                own);
    }
}
