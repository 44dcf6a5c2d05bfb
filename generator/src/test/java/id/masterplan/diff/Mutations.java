package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.RegionId;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks a tree of records and makes one copy of it for each single change of a component. */
public final class Mutations {
    /** A copy with one change; the component is named by its record, such as {@code Programme.title}. */
    public record Mutation(String component, String path, Object root) {}

    private final List<Mutation> mutations = new ArrayList<>();

    private Mutations() {}

    /** All single changes below a record. */
    public static List<Mutation> of(Record root) {
        Mutations walk = new Mutations();
        walk.record(root, "", changed -> changed);
        return walk.mutations;
    }

    /** Puts a changed part back into the whole. */
    private interface Rebuild {
        Object with(Object changed);
    }

    private void record(Record value, String path, Rebuild rebuild) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            Object part = get(value, components[i]);
            String name = owner(value) + "." + components[i].getName();
            String below = path + "/" + components[i].getName();
            Rebuild here = changed -> rebuild.with(copy(value, place, changed));
            walk(part, name, below, here);
        }
    }

    private void walk(Object part, String name, String path, Rebuild rebuild) {
        if (part instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                add(name + "?", path, rebuild.with(Optional.empty()));
                walk(optional.get(), name, path, c -> rebuild.with(Optional.of(c)));
            }
        } else if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int place = i;
                add(name + "[]", path + "/" + i, rebuild.with(without(list, place)));
                walk(list.get(i), name, path + "/" + i, c -> rebuild.with(with(list, place, c)));
            }
        } else if (part instanceof ItemId id) {
            add(name, path, rebuild.with(new ItemId(id.text() + "-lain")));
        } else if (part instanceof Record nested && !isLeaf(nested)) {
            record(nested, path, rebuild);
        } else {
            add(name, path, rebuild.with(other(part)));
        }
    }

    private void add(String component, String path, Object root) {
        mutations.add(new Mutation(component, path, root));
    }

    private static boolean isLeaf(Record value) {
        return value instanceof EditionId || value instanceof RegionId;
    }

    private static String owner(Record value) {
        Class<?> outer = value.getClass().getDeclaringClass();
        return (outer == null ? "" : outer.getSimpleName() + ".")
                + value.getClass().getSimpleName();
    }

    private static List<Object> without(List<?> list, int place) {
        List<Object> copy = new ArrayList<>(list);
        copy.remove(place);
        return copy;
    }

    private static List<Object> with(List<?> list, int place, Object changed) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(place, changed);
        return copy;
    }

    /** Another value of the same type. */
    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + " sangat berbeda";
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Boolean yes) {
            return !yes;
        } else if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.ONE);
        } else if (value instanceof LocalDate day) {
            return day.plusDays(1);
        } else if (value instanceof Enum<?> word) {
            List<Object> all = List.of((Object[]) word.getDeclaringClass().getEnumConstants());
            return all.get((all.indexOf(word) + 1) % all.size());
        } else if (value instanceof EditionId) {
            return new EditionId("1999");
        } else if (value instanceof RegionId) {
            return new RegionId("kota-lain");
        }
        throw new IllegalArgumentException("no other value known for " + value.getClass());
    }

    private static Object get(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object copy(Record value, int place, Object changed) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts[i] = i == place ? changed : get(value, components[i]);
        }
        try {
            var constructor = value.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
