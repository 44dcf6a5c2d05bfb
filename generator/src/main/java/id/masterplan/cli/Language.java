package id.masterplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The language of help and messages: Indonesian unless English is asked for. */
final class Language {
    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private Language() {}

    /** The language asked for anywhere on the command line, needed before it is parsed. */
    static Locale of(String[] arguments) {
        List<String> words = List.of(arguments);
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equals("en"));
        return english ? Locale.ENGLISH : INDONESIAN;
    }

    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "id.masterplan.cli.words", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
