package id.masterplan.content.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which addresses may stand behind a link. Browsers drop control characters and white space from addresses and take
 * schemes in any case, so an address is cleaned the same way before its scheme is compared with the list.
 */
final class LinkPolicy {
    /** The scheme of links to items of the same region. */
    static final String ITEM = "item:";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "item");
    private static final Pattern BEFORE_PATH = Pattern.compile("^([^/?#]*?):");

    private LinkPolicy() {}

    /** The address as it may be published, or empty where it may not. */
    static Optional<String> link(String target) {
        String clean = clean(target);
        Matcher scheme = BEFORE_PATH.matcher(clean);
        if (scheme.find()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return SCHEMES.contains(name) ? Optional.of(name + clean.substring(name.length())) : Optional.empty();
        }
        return isWithinSite(clean) ? Optional.of(clean) : Optional.empty();
    }

    /** The address of a picture of the repository, or empty where it points elsewhere. */
    static Optional<String> image(String source) {
        String clean = clean(source);
        boolean relative = isWithinSite(clean)
                && !BEFORE_PATH.matcher(clean).find()
                && !clean.startsWith("/")
                && !clean.startsWith("#");
        return relative && !clean.isEmpty() ? Optional.of(clean) : Optional.empty();
    }

    private static boolean isWithinSite(String clean) {
        return !clean.startsWith("//") && clean.indexOf('\\') < 0;
    }

    /** Without control and format characters; blanks within are encoded. */
    static String clean(String address) {
        StringBuilder kept = new StringBuilder();
        address.strip().codePoints().forEach(c -> {
            if (c == ' ' || Character.isSpaceChar(c)) {
                kept.append("%20");
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }
}
