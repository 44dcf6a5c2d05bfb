package id.masterplan.site;

import id.masterplan.diff.Phrases;
import id.masterplan.model.Value;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Values of fields in words: names for ids, words for constants, numbers with their unit, years without dots. */
final class FieldValues {
    private static final String RUPIAH = "Rp";
    private static final Set<String> ORDERS = Set.of("missions", "goals", "phases");
    private static final Set<String> NAMED_BY_RECORD = Set.of("instrument", "rests_on");

    private final Values values;
    private final Phrases phrases;
    private final PlanNames names;

    FieldValues(Setting setting, PlanNames names) {
        this.values = setting.values();
        this.phrases = FieldNames.phrases(setting.labels());
        this.names = names;
    }

    String of(String path, Optional<String> unit, Value value) {
        if (value instanceof Value.Text text) {
            return phrases.constant(path, text.text()).orElseGet(() -> words(path, text));
        }
        if (value instanceof Value.Missing || unit.isEmpty()) {
            return values.text(value, "");
        }
        return phrases.years(unit, value)
                .orElseGet(
                        () -> unit.get().equals(RUPIAH) ? values.rupiah(value).text() : values.text(value, unit.get()));
    }

    /** A name of the vocabulary in the site's language; other words as they are. */
    String own(String word) {
        return names.own(word);
    }

    private String words(String path, Value.Text text) {
        if (ORDERS.contains(path)) {
            return Arrays.stream(text.text().split(" "))
                    .map(id -> names.find(id).orElse(id))
                    .collect(Collectors.joining("; "));
        }
        if (NAMED_BY_RECORD.contains(path)) {
            return names.find(text.text()).orElse(text.text());
        }
        return path.equals("body")
                ? text.text()
                : text.printed().map(names::own).orElse(text.text());
    }
}
