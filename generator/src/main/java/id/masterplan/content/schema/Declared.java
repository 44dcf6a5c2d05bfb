package id.masterplan.content.schema;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Prose;
import id.masterplan.model.Reference;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An id given to something in a file, and the JSON Pointer of the map that gives it.
 *
 * @param type the record that bears the id
 */
public record Declared(ItemId id, String pointer, Class<?> type) {
    /** All ids given in a record and the records within it, in the order of the file. */
    public static List<Declared> in(Record root) {
        List<Declared> found = new ArrayList<>();
        collect(root, "", found);
        return found;
    }

    private static void collect(Object value, String pointer, List<Declared> found) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), pointer + "/" + i, found);
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(o -> collect(o, pointer, found));
        } else if (value instanceof Record record
                && !(record instanceof Prose
                        || record instanceof Reference
                        || record instanceof ItemId
                        || record instanceof EditionId)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object part = Components.read(component, record);
                if (part instanceof ItemId id && component.getName().equals("id")) {
                    found.add(new Declared(id, pointer, record.getClass()));
                }
                collect(part, pointer + "/" + Names.key(component.getName()), found);
            }
        }
    }
}
