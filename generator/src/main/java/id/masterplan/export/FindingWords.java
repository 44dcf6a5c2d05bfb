package id.masterplan.export;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The few words of reports that belong to no single problem. */
final class FindingWords {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private FindingWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static FindingWords of(Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
        return new FindingWords(ResourceBundle.getBundle("id.masterplan.export.findings", language, NO_FALLBACK));
    }

    String say(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }
}
