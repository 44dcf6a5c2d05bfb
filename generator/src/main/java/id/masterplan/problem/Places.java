package id.masterplan.problem;

import java.util.HashMap;
import java.util.Map;

/**
 * Where items and their fields stand in their files: from a file's path and a JSON Pointer within it to a position,
 * and from an item's id to the file and pointer where it is declared.
 */
public record Places(Map<String, Position> positions, Map<String, String> items) {
    /** No places known. */
    public static final Places NONE = new Places(Map.of(), Map.of());

    /** Guards the maps against later change. */
    public Places {
        positions = Map.copyOf(positions);
        items = Map.copyOf(items);
    }

    /** The key of a field: {@code path#pointer}. */
    public static String key(String path, String pointer) {
        return path + "#" + pointer;
    }

    /**
     * The position of a field of an item, such as {@code ("prog-sakpore", "/lead_agency")}; where the field is not
     * written down, the nearest enclosing one.
     */
    public Position of(String item, String pointer) {
        String key = items.get(item);
        return key == null ? Position.of("") : nearest(key + pointer);
    }

    /** The position of a pointer in a file; where it is not written down, the nearest enclosing one. */
    public Position inFile(String path, String pointer) {
        return nearest(key(path, pointer));
    }

    /** These places and others; the others win. */
    public Places and(Places others) {
        Map<String, Position> allPositions = new HashMap<>(positions);
        allPositions.putAll(others.positions);
        Map<String, String> allItems = new HashMap<>(items);
        allItems.putAll(others.items);
        return new Places(allPositions, allItems);
    }

    private Position nearest(String key) {
        String at = key;
        while (true) {
            Position found = positions.get(at);
            if (found != null) {
                return found;
            }
            int hash = at.indexOf('#');
            int cut = at.lastIndexOf('/');
            if (cut <= hash) {
                return Position.of(hash < 0 ? at : at.substring(0, hash));
            }
            at = at.substring(0, cut);
        }
    }
}
