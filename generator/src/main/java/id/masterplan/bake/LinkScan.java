package id.masterplan.bake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads the ids and addresses out of a page, without building a tree: every page of every build passes here. It knows
 * tags, quotes, comments and the elements whose text is no markup; a test holds it against jsoup. Markup is ASCII, so a
 * page is read byte by byte, and only what is wanted of it as the text that it is.
 */
final class LinkScan {
    private static final Set<String> WANTED = Set.of(
            "id",
            "srcset",
            "href",
            "src",
            "xlink:href",
            "action",
            "formaction",
            "poster",
            "data",
            "cite",
            "background");
    /** Attributes that name places of the same page, one or several. */
    private static final Set<String> PLACES = Set.of(
            "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details");

    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String html;
    private final List<String> ids = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int at;

    private LinkScan(String html) {
        this.html = html;
    }

    /** Reads a page in UTF-8. */
    static LinkScan of(byte[] html) {
        LinkScan scan = new LinkScan(new String(html, StandardCharsets.ISO_8859_1));
        scan.run();
        return scan;
    }

    /** The ids in their order, repeated ones too. */
    List<String> ids() {
        return ids;
    }

    /** The addresses in their order as a browser reads them, entities decoded. */
    List<String> links() {
        return links;
    }

    private void run() {
        while (true) {
            at = html.indexOf('<', at);
            if (at < 0 || at + 1 >= html.length()) {
                return;
            }
            char next = html.charAt(at + 1);
            if (isLetter(next)) {
                at++;
                tag();
            } else if (html.startsWith("<!--", at)) {
                comment();
            } else if (next == '!' || next == '?' || next == '/') {
                past(">", at + 1);
            } else {
                at++;
            }
        }
    }

    private void comment() {
        boolean empty = html.startsWith(">", at + 4) || html.startsWith("->", at + 4);
        past(empty ? ">" : "-->", at + 4);
    }

    private void tag() {
        String name = word();
        seen.clear();
        int idsBefore = ids.size();
        int linksBefore = links.size();
        while (at < html.length() && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (c == '/' || isSpace(c)) {
                at++;
            } else {
                attribute();
            }
        }
        if (at >= html.length()) {
            // A tag that never ends is no tag.
            ids.subList(idsBefore, ids.size()).clear();
            links.subList(linksBefore, links.size()).clear();
            return;
        }
        at++;
        if (RAW.contains(name)) {
            skipText(name);
        }
    }

    private void attribute() {
        String name = attributeName();
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '=') {
            return;
        }
        at++;
        skipSpace();
        String value = value();
        if ((WANTED.contains(name) || PLACES.contains(name)) && seen.add(name)) {
            note(name, decoded(value));
        }
    }

    private void note(String name, String value) {
        switch (name) {
            case "id" -> ids.add(value);
            case "srcset" -> {
                for (String candidate : value.split(",", -1)) {
                    links.add(candidate.strip().split("\\s", 2)[0]);
                }
            }
            default -> {
                if (PLACES.contains(name)) {
                    SPACE.splitAsStream(value.strip()).forEach(place -> links.add("#" + place));
                } else {
                    links.add(value);
                }
            }
        }
    }

    private String value() {
        if (at >= html.length()) {
            return "";
        }
        char quote = html.charAt(at);
        int start = at;
        if (quote == '"' || quote == '\'') {
            past(String.valueOf(quote), at + 1);
            return html.substring(start + 1, Math.max(start + 1, at - 1));
        }
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return html.substring(start, at);
    }

    private String word() {
        int start = at;
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>' && html.charAt(at) != '/') {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String attributeName() {
        int start = at;
        at++;
        while (at < html.length() && !isSpace(html.charAt(at)) && "=>/".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void skipText(String name) {
        String end = "</" + name;
        while (at < html.length()) {
            int close = html.indexOf("</", at);
            if (close < 0) {
                at = html.length();
                return;
            }
            at = close;
            if (html.regionMatches(true, close, end, 0, end.length())) {
                return;
            }
            at += 2;
        }
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private void past(String end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? html.length() : found + end.length();
    }

    private static String decoded(String bytes) {
        String value = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
