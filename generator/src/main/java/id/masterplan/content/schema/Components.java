package id.masterplan.content.schema;

import id.masterplan.model.Agency;
import id.masterplan.model.Chapter;
import id.masterplan.model.Prose;
import id.masterplan.model.StandingPage;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which components of a record are written in files, and which of them must be. */
public final class Components {
    private Components() {}

    /** A chapter's number and file, a standing page's language. */
    private static final Map<Class<?>, Set<String>> PATHS_SAY =
            Map.of(Chapter.class, Set.of("number", "file"), StandingPage.class, Set.of("language"));

    /** The components written as fields: all but prose, and but what the path of a file says. */
    public static List<RecordComponent> written(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .filter(c -> isWritten(type, c.getName(), c.getType()))
                .toList();
    }

    /** The value of a component. */
    public static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records of this program are open to it", e);
        }
    }

    /** Whether a file must hold a component. */
    public static boolean isNeeded(Class<? extends Record> owner, RecordComponent component) {
        return isRequired(owner, component.getName(), component.getType());
    }

    static boolean isWritten(Class<?> owner, String name, Class<?> type) {
        return type != Prose.class && !PATHS_SAY.getOrDefault(owner, Set.of()).contains(name);
    }

    /** Lists, booleans and optional components may be left out; an agency without a name is none. */
    static boolean isRequired(Class<?> owner, String name, Class<?> type) {
        boolean mayBeAbsent = type == Optional.class || type == List.class || type == boolean.class;
        return !mayBeAbsent || isNames(owner, name);
    }

    static boolean isNames(Class<?> owner, String name) {
        return owner == Agency.class && name.equals("names");
    }
}
