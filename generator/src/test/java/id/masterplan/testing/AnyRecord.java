package id.masterplan.testing;

import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Prose;
import id.masterplan.model.RegionId;
import id.masterplan.model.StandingPage;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up records of any type, filled with whatever its components may hold; the same for the same seed. */
public final class AnyRecord {
    private static final List<String> TEXTS = List.of(
            "no",
            "010",
            "1.10",
            "2.16.03",
            "2021-12-10",
            "null",
            "~",
            "a: b # c",
            " sisi ",
            "baris satu\nbaris dua",
            "baris\n\n  menjorok\n",
            "\nmulai kosong",
            "akhir  \n\n",
            "tab\tdan \"kutip\" 'tunggal' \\",
            "{a: 1}",
            "[x]",
            "é – “ü” 😀 \u00A0",
            "%",
            "@",
            "- x",
            "---",
            "?",
            "kata ".repeat(40) + "akhir");

    private final Random random;

    private AnyRecord(int seed) {
        this.random = new Random(seed);
    }

    /** A record. */
    public static <T extends Record> T of(Class<T> type, int seed) {
        return type.cast(new AnyRecord(seed).record(type, 0));
    }

    /** Whether a text stands below the fields. */
    public static boolean hasBody(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).anyMatch(c -> c.getType() == Prose.class);
    }

    /** The components that are fields of the file. */
    public static List<Object> withoutBody(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = component.getName();
            boolean ofChapter =
                    record instanceof Chapter && List.of("number", "file").contains(name);
            boolean ofPage = record instanceof StandingPage && name.equals("language");
            if (component.getType() != Prose.class && !ofChapter && !ofPage) {
                values.add(read(component, record));
            }
        }
        return values;
    }

    private Record record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(c -> value(c.getGenericType(), c.getName(), depth + 1))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Record made = (Record) constructor.newInstance(values);
            return isWhole(made) ? made : record(type, depth);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A range has an end, and an agency a name. */
    private static boolean isWhole(Record record) {
        return switch (record.getClass().getSimpleName()) {
            case "Range" -> !withoutBody(record).subList(0, 2).equals(List.of(Optional.empty(), Optional.empty()));
            case "Composite", "Agency" ->
                !withoutBody(record).contains(List.of())
                        || !((List<?>) withoutBody(record)
                                        .get(record.getClass().getSimpleName().equals("Agency") ? 1 : 0))
                                .isEmpty();
            default -> true;
        };
    }

    private Object value(Type type, String name, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            int most = depth > 3 ? 1 : 3;
            if (generic.getRawType() == Optional.class) {
                return random.nextInt(4) < most ? Optional.of(value(inner, name, depth)) : Optional.empty();
            }
            return Stream.generate(() -> value(inner, name, depth))
                    .limit(1 + random.nextInt(most) - (name.equals("names") || name.equals("parts") ? 0 : 1))
                    .toList();
        }
        return single((Class<?>) type, name, depth);
    }

    private Object single(Class<?> type, String name, int depth) {
        if (type == String.class) {
            return text(name);
        }
        if (type == int.class || type == Integer.class) {
            return List.of("stage", "semester").contains(name) ? 1 + random.nextInt(2) : 1900 + random.nextInt(300);
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(10_000 + random.nextInt(10_000));
        }
        if (type == Prose.class) {
            return Prose.EMPTY;
        }
        return composed(type, depth);
    }

    private Object composed(Class<?> type, int depth) {
        if (type == ItemId.class) {
            return new ItemId(pick(List.of("no", "2018", "010", "prog-x", "y", "1e5", "0-1")));
        }
        if (type == RegionId.class) {
            return new RegionId(pick(List.of("no", "2018", "kota-x")));
        }
        if (type == EditionId.class) {
            return new EditionId(pick(List.of("2018", "2018.1", "1.0", "no", "2021-a")));
        }
        if (type.isEnum()) {
            return pick(List.of(type.getEnumConstants()));
        }
        if (type.isSealed()) {
            return record(pick(forms(type)), depth);
        }
        return record(type, depth);
    }

    private static List<Class<?>> forms(Class<?> type) {
        return Optional.ofNullable(type.getPermittedSubclasses()).map(List::of).orElse(List.of());
    }

    private String text(String name) {
        return switch (name) {
            case "url", "repository", "baseUrl", "editUrl", "correctionUrl" ->
                "https://contoh.id/?a=" + random.nextInt(9) + "/";
            case "commit" -> "0".repeat(39) + random.nextInt(9);
            case "digest" -> "sha256:" + "1".repeat(64);
            default -> pick(TEXTS);
        };
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
