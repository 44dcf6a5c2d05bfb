package id.masterplan.diff.structured;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Copies of records and lists with one part changed. */
final class Records {
    private Records() {}

    /** A copy with another value of one component. */
    @SuppressWarnings("unchecked")
    static <T extends Record> T with(T record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                boolean other = components[i].getName().equals(component);
                parts[i] = other ? value : components[i].getAccessor().invoke(record);
            }
            return (T) record.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + record.getClass(), e);
        }
    }

    /** A list with one more at its end. */
    static <T> List<T> and(List<T> list, T more) {
        List<T> copy = new ArrayList<>(list);
        copy.add(more);
        return copy;
    }

    /** A list without one of its entries. */
    static <T> List<T> without(List<T> list, T gone) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(gone);
        return copy;
    }

    /** A list with some of its entries changed. */
    static <T> List<T> where(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream().map(e -> which.test(e) ? change.apply(e) : e).toList();
    }
}
