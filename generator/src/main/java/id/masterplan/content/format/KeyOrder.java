package id.masterplan.content.format;

import id.masterplan.content.schema.Components;
import id.masterplan.content.schema.Names;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order of fields, which is that of the record's components; what a record does not know comes last. */
final class KeyOrder {
    private static final KeyOrder NONE = new KeyOrder(Map.of());

    private final List<String> keys;
    private final Map<String, Type> types;

    private KeyOrder(Map<String, Type> types) {
        this.types = types;
        this.keys = List.copyOf(types.keySet());
    }

    /** The order of a whole file, which begins by naming its shape. */
    static KeyOrder file(Class<? extends Record> type) {
        Map<String, Type> types = new LinkedHashMap<>();
        types.put("schema", String.class);
        types.putAll(of(type).types);
        return new KeyOrder(types);
    }

    /** The order within the value of a field, or within each value of its list. */
    KeyOrder within(String key) {
        Type type = types.get(key);
        return type == null ? NONE : of(type);
    }

    /** The place of a field. */
    int place(String key) {
        int place = keys.indexOf(key);
        return place < 0 ? keys.size() : place;
    }

    private static KeyOrder of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? of(forms(plain)) : NONE;
    }

    /** The records that a value may be: one, or each form of a closed family. */
    private static List<Class<? extends Record>> forms(Class<?> type) {
        List<Class<? extends Record>> forms = new ArrayList<>();
        if (type.isRecord()) {
            forms.add(type.asSubclass(Record.class));
        } else if (type.isSealed()) {
            Optional.ofNullable(type.getPermittedSubclasses())
                    .ifPresent(all -> List.of(all).forEach(form -> forms.addAll(forms(form))));
        }
        return forms;
    }

    /** What the forms have in common comes last. */
    private static KeyOrder of(List<Class<? extends Record>> forms) {
        Map<String, Type> types = new LinkedHashMap<>();
        for (Class<? extends Record> form : forms) {
            for (RecordComponent component : Components.written(form)) {
                String key = Names.key(component.getName());
                types.remove(key);
                types.put(key, component.getGenericType());
            }
        }
        return new KeyOrder(types);
    }
}
