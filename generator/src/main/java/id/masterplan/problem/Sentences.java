package id.masterplan.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of problems in one language. Arguments are shown with control characters made visible. */
final class Sentences {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Sentences(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Sentences of(Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
        return new Sentences(ResourceBundle.getBundle("id.masterplan.problem.sentences", language, NO_FALLBACK));
    }

    String sentence(String key, List<String> arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", shown(arguments.get(i)));
        }
        return text;
    }

    /** An argument beginning with an at sign names a word of the bundle, such as {@code @type.string}. */
    private String shown(String argument) {
        String word = argument.startsWith("@") ? "word." + argument.substring(1) : "";
        return bundle.containsKey(word) ? bundle.getString(word) : visible(argument);
    }

    private static String visible(String argument) {
        StringBuilder shown = new StringBuilder();
        argument.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean breaks = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
            if (Character.isISOControl(c) || type == Character.FORMAT || breaks) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
