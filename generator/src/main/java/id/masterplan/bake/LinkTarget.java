package id.masterplan.bake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an address on a page leads.
 *
 * @param where for {@link Kind#INTERNAL} the file below the site's root, with {@code #place} where one is named; else
 *     the address itself
 */
record LinkTarget(Kind kind, String where) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern IGNORED_BY_BROWSERS = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\n\\r]");

    /** What kind of address it is. */
    enum Kind {
        INTERNAL,
        EXTERNAL,
        ABSOLUTE,
        FORBIDDEN
    }

    static LinkTarget of(String page, String written) {
        boolean clean = written.chars().allMatch(c -> c > ' ');
        String address = clean ? written : IGNORED_BY_BROWSERS.matcher(written).replaceAll("");
        if (address.indexOf(':') >= 0) {
            Matcher scheme = SCHEME.matcher(address);
            if (scheme.find()) {
                boolean allowed = SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
                return new LinkTarget(allowed ? Kind.EXTERNAL : Kind.FORBIDDEN, address);
            }
        }
        if (address.startsWith("/") || address.startsWith("\\")) {
            return new LinkTarget(Kind.ABSOLUTE, address);
        }
        int hash = address.indexOf('#');
        String place = hash < 0 ? "" : address.substring(hash + 1);
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        String file = resolve(page, decoded(query < 0 ? path : path.substring(0, query)));
        return new LinkTarget(Kind.INTERNAL, place.isEmpty() || isTop(place) ? file : file + "#" + decoded(place));
    }

    private static boolean isTop(String place) {
        return place.equalsIgnoreCase("top");
    }

    private static String resolve(String page, String path) {
        if (path.isEmpty()) {
            return page;
        }
        Deque<String> parts = new ArrayDeque<>();
        String full = page.substring(0, page.lastIndexOf('/') + 1) + path;
        for (String part : full.split("/", -1)) {
            if (!part.equals("..")) {
                if (!part.equals(".")) {
                    parts.addLast(part);
                }
            } else if (parts.isEmpty()) {
                return "../" + path;
            } else {
                parts.removeLast();
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
