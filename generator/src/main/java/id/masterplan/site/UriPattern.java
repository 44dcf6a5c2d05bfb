package id.masterplan.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Addresses with places to fill, such as {@code https://example.org/edit/{path}}; what is filled in is encoded. */
final class UriPattern {
    private UriPattern() {}

    static String fill(String pattern, Map<String, String> values) {
        String filled = pattern;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", encoded(value.getValue()));
        }
        return filled;
    }

    /** Slashes stay, for they part the folders of a path and mean nothing elsewhere. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
