package id.masterplan.diff;

/** The paths of fields: parts with slashes between; {@code ~2} marks a second entry with the same key. */
final class Paths {
    private Paths() {}

    /** The last part, without its number. */
    static String last(String path) {
        String part = path.substring(path.lastIndexOf('/') + 1);
        int number = part.indexOf('~');
        return number < 0 ? part : part.substring(0, number);
    }

    /** Whether one path stands below another. */
    static boolean below(String path, String ancestor) {
        return path.length() > ancestor.length() && path.charAt(ancestor.length()) == '/' && path.startsWith(ancestor);
    }
}
