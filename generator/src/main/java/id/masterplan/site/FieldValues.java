package id.masterplan.site;

import id.masterplan.model.Value;
import java.util.Optional;
import java.util.Set;

/** Values of fields in words: names for ids, words for constants, numbers with their unit. */
final class FieldValues {
    private static final String RUPIAH = "Rp";

    private final Labels labels;
    private final Values values;
    private final Set<String> keys;

    FieldValues(Setting setting) {
        this.labels = setting.labels();
        this.values = setting.values();
        this.keys = labels.keys();
    }

    String of(String path, Optional<String> unit, Value value) {
        if (value instanceof Value.Text text) {
            return constant(path, text.text()).or(text::printed).orElse(text.text());
        }
        if (value instanceof Value.Missing) {
            return values.text(value, "");
        }
        return unit.filter(RUPIAH::equals)
                .map(u -> values.rupiah(value).text())
                .orElseGet(() -> values.text(value, unit.orElse("")));
    }

    /** The word of a constant, such as {@code compare.constant.status.running}. */
    private Optional<String> constant(String path, String text) {
        String field = path.substring(path.lastIndexOf('/') + 1);
        String key = "compare.constant." + (field + "." + text).replace('_', '-');
        return keys.contains(key) ? Optional.of(labels.word(key)) : Optional.empty();
    }
}
