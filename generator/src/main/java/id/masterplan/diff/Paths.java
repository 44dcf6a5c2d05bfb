package id.masterplan.diff;

import java.util.Arrays;
import java.util.Optional;

/** The paths of fields: parts with slashes between; {@code ~2} marks a second entry with the same key. */
final class Paths {
    private Paths() {}

    /** The first part. */
    static String first(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    /** The last part, without its number. */
    static String last(String path) {
        String part = path.substring(path.lastIndexOf('/') + 1);
        int number = part.indexOf('~');
        return number < 0 ? part : part.substring(0, number);
    }

    /** The year that a part of the path names. */
    static Optional<Integer> year(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(Paths::last)
                .filter(part -> part.length() == 4 && part.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf)
                .findFirst();
    }

    /** Whether one path stands below another. */
    static boolean below(String path, String ancestor) {
        return path.length() > ancestor.length() && path.charAt(ancestor.length()) == '/' && path.startsWith(ancestor);
    }
}
