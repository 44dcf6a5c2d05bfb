package id.masterplan.content.schema;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How names of Java are written in files. */
public final class Names {
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private Names() {}

    /** {@code leadAgency} → {@code lead_agency}. */
    public static String key(String component) {
        return KEYS.computeIfAbsent(component, Names::written);
    }

    private static String written(String component) {
        return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** {@code IN_FORCE} → {@code in_force}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
