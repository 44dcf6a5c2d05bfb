package id.masterplan.diff;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences and labels of changes in one language. */
final class Words {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    Words(Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
        bundle = ResourceBundle.getBundle("id.masterplan.diff.phrases", language, NO_FALLBACK);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** The sentence with its places filled, in one pass, so that a value that looks like a place stays as it is. */
    String fill(String key, Map<String, String> places) {
        String text = get(key);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(text, at, open).append(places.getOrDefault(text.substring(open + 1, close), ""));
            at = close + 1;
        }
        return filled.append(text.substring(at)).toString();
    }

    /** The key of a word of a closed vocabulary: lower case. */
    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
