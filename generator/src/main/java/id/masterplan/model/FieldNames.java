package id.masterplan.model;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the fields of the plan are called for people, and what they are for. The words stand in
 * {@code fields_id.properties} and {@code fields_en.properties} beside this class: {@code <record>.<component>} is the
 * title, {@code <record>.<component>.help} the explanation; {@code any.<component>} serves records that say nothing of
 * their own.
 */
public final class FieldNames {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private FieldNames(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The names in English for an English locale, in Indonesian for any other. */
    public static FieldNames of(Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
        return new FieldNames(ResourceBundle.getBundle("id.masterplan.model.fields", language, NO_FALLBACK));
    }

    /** The title of a component, such as "Penanggung jawab" for {@code leadAgency}; its own name where none is given. */
    public String title(Class<? extends Record> type, String component) {
        return find(type, component, "").orElse(component);
    }

    /** A sentence about what belongs into a component. */
    public Optional<String> help(Class<? extends Record> type, String component) {
        return find(type, component, ".help");
    }

    private Optional<String> find(Class<? extends Record> type, String component, String ending) {
        String own = kebab(type.getSimpleName()) + "." + component + ending;
        return text(own).or(() -> text("any." + component + ending));
    }

    private Optional<String> text(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** {@code BudgetLine} → {@code budget-line}. */
    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
