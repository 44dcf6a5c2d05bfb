package id.masterplan.content.schema;

import id.masterplan.model.Agency;
import id.masterplan.model.Chapter;
import id.masterplan.model.Prose;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which components of a record are written in files, and which of them must be. */
public final class Components {
    private Components() {}

    /** The components written as fields: all but prose, and but a chapter's number and file, which its file name says. */
    public static List<RecordComponent> written(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .filter(c -> isWritten(type, c.getName(), c.getType()))
                .toList();
    }

    /** Whether a file must hold a component. */
    public static boolean isNeeded(Class<? extends Record> owner, RecordComponent component) {
        return isRequired(owner, component.getName(), component.getType());
    }

    static boolean isWritten(Class<?> owner, String name, Class<?> type) {
        return type != Prose.class && !(owner == Chapter.class && (name.equals("number") || name.equals("file")));
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
