package id.masterplan.bake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses of a site: each is one file, and stays one on systems that take {@code A} for {@code a}. */
final class OutputNames {
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final Set<String> foreign;

    OutputNames(Set<String> foreign) {
        this.foreign = foreign;
    }

    /** Takes an address; answers with the one that it collides with. */
    Optional<String> take(String path) {
        for (String part : path.split("/", -1)) {
            check(path, part);
        }
        String top = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        for (String folder : foreign) {
            if (key(folder).equals(key(top))) {
                return Optional.of(folder + "/");
            }
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash + 1);
            String before = taken.putIfAbsent(key(path.substring(0, slash)), folder);
            if (before != null && !before.equals(folder)) {
                return Optional.of(before);
            }
        }
        return Optional.ofNullable(taken.putIfAbsent(key(path), path));
    }

    /** Addresses are made from checked ids, so a bad one is our own mistake. */
    private static void check(String path, String part) {
        boolean bad = part.isEmpty()
                || part.equals(".")
                || part.equals("..")
                || part.equals(Swap.MARKER)
                || part.indexOf('\\') >= 0
                || part.indexOf(':') >= 0
                || part.chars().anyMatch(Character::isISOControl);
        if (bad) {
            throw new IllegalArgumentException("not an address below the site: " + path);
        }
    }

    private static String key(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
