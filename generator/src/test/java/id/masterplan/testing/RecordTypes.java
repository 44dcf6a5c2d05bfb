package id.masterplan.testing;

import id.masterplan.diff.Mutations;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The record types below a record, for tests that must not forget one. */
public final class RecordTypes {
    private RecordTypes() {}

    /** Components of all records below a root, as {@code Programme.title}, that no mutation of the root changes. */
    public static List<String> unchanged(Record root) {
        Set<String> changed = new TreeSet<>();
        Mutations.of(root).forEach(m -> changed.add(m.component().replaceAll("[?\\[\\]]", "")));
        List<String> missing = new ArrayList<>();
        for (Class<?> type : below(root.getClass(), new ArrayList<>())) {
            Class<?> outer = type.getDeclaringClass();
            String owner = (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName() + ".";
            for (RecordComponent component : type.getRecordComponents()) {
                boolean leaf = named(component.getGenericType()).stream().noneMatch(RecordTypes::isRecord);
                if (leaf && !changed.contains(owner + component.getName())) {
                    missing.add(owner + component.getName());
                }
            }
        }
        return missing;
    }

    /** Records whose changes stand for themselves; ids are leaves. */
    private static boolean isRecord(Class<?> type) {
        return (type.isRecord() || type.isSealed()) && !type.getSimpleName().endsWith("Id");
    }

    private static List<Class<?>> below(Class<?> type, List<Class<?>> seen) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(form -> below(form, seen));
        } else if (isRecord(type) && !seen.contains(type)) {
            seen.add(type);
            for (RecordComponent component : type.getRecordComponents()) {
                named(component.getGenericType()).forEach(t -> below(t, seen));
            }
        }
        return seen;
    }

    private static List<Class<?>> named(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments())
                    .flatMap(t -> named(t).stream())
                    .toList();
        }
        return type instanceof Class<?> plain ? List.of(plain) : List.of();
    }
}
