package id.masterplan.content;

import id.masterplan.content.schema.Components;
import id.masterplan.content.schema.Names;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Partner;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.model.Value;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values of a type are written, by example. */
final class Examples {
    private static final Map<Class<?>, String> SINGLE = Map.ofEntries(
            Map.entry(String.class, "\"…\""),
            Map.entry(int.class, "2025"),
            Map.entry(Integer.class, "2025"),
            Map.entry(boolean.class, "true"),
            Map.entry(Boolean.class, "true"),
            Map.entry(BigDecimal.class, "12.5"),
            Map.entry(LocalDate.class, "2025-01-31"),
            Map.entry(ItemId.class, "pengenal"),
            Map.entry(RegionId.class, "kota-contoh"),
            Map.entry(EditionId.class, "\"2025\""),
            Map.entry(Partner.class, "\"…\""),
            Map.entry(Value.class, "75"),
            Map.entry(Reference.class, "pengenal"));

    private Examples() {}

    /** An example; the lines of a longer one begin with a line feed and an indentation. */
    static String of(Type type, String indent) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return of(inner, indent);
            }
            return isFields(inner) ? "\n" + indent + "  - " + fields(inner) : "[" + of(inner, indent) + "]";
        }
        return isFields(type) ? fields(type) : single((Class<?>) type);
    }

    /** The words that a value may be, where they are fixed; else none. */
    static List<String> words(Type type) {
        if (type instanceof ParameterizedType generic) {
            return words(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain && plain.isEnum()
                ? constants(plain).toList()
                : List.of();
    }

    private static String single(Class<?> type) {
        return type.isEnum() ? constants(type).findFirst().orElseThrow() : SINGLE.getOrDefault(type, "\"…\"");
    }

    private static boolean isFields(Type type) {
        return type instanceof Class<?> plain && plain.isRecord() && !SINGLE.containsKey(plain);
    }

    /** The fields that must be there, and lists of fields as an empty list. */
    private static String fields(Type type) {
        Class<? extends Record> record = ((Class<?>) type).asSubclass(Record.class);
        List<RecordComponent> all = Components.written(record);
        List<RecordComponent> must =
                all.stream().filter(c -> Components.isNeeded(record, c)).toList();
        return (must.isEmpty() ? all.subList(0, 1) : must)
                .stream()
                        .map(c -> Names.key(c.getName()) + ": " + within(c))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String within(RecordComponent component) {
        boolean isYear = List.of("year", "from", "to").contains(component.getName());
        String example = component.getType() == int.class && !isYear ? "1" : of(component.getGenericType(), "");
        return example.startsWith("\n") ? "[" + example.strip().substring(2) + "]" : example;
    }

    private static Stream<String> constants(Class<?> type) {
        return Optional.ofNullable(type.getEnumConstants()).stream()
                .flatMap(Stream::of)
                .map(c -> Names.word((Enum<?>) c));
    }
}
