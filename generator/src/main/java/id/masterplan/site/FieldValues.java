package id.masterplan.site;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Values of fields in words: names for ids, words for constants, numbers with their unit, years without dots. */
final class FieldValues {
    private static final String RUPIAH = "Rp";
    private static final Set<String> YEARS =
            Set.of("year", "from", "to", "period", "baseline_year", "replaced_from", "years");
    private static final Set<String> ORDERS = Set.of("missions", "goals", "phases");
    private static final Set<String> NAMED_BY_RECORD = Set.of("instrument");

    private final Labels labels;
    private final Values values;
    private final Set<String> keys;
    private final PlanNames names;

    FieldValues(Setting setting, PlanNames names) {
        this.labels = setting.labels();
        this.values = setting.values();
        this.keys = labels.keys();
        this.names = names;
    }

    String of(String path, Optional<String> unit, Value value) {
        String leaf = FieldNames.leaf(path);
        if (value instanceof Value.Text text) {
            return words(leaf, text);
        }
        if (YEARS.contains(leaf)) {
            return years(value);
        }
        return !(value instanceof Value.Missing) && unit.filter(RUPIAH::equals).isPresent()
                ? values.rupiah(value).text()
                : values.text(value, unit.orElse(""));
    }

    private String words(String leaf, Value.Text text) {
        String key = "compare.constant." + (leaf + "." + text.text()).replace('_', '-');
        if (keys.contains(key)) {
            return labels.word(key);
        }
        if (ORDERS.contains(leaf)) {
            return Arrays.stream(text.text().split(" "))
                    .map(id -> names.find(id).orElse(id))
                    .collect(Collectors.joining("; "));
        }
        if (NAMED_BY_RECORD.contains(leaf)) {
            return names.find(text.text()).orElse(text.text());
        }
        return leaf.equals("body") ? text.text() : text.printed().orElse(text.text());
    }

    private String years(Value value) {
        if (value instanceof Value.Figure figure) {
            return year(figure.number());
        }
        return value instanceof Value.Range range
                        && range.min().isPresent()
                        && range.max().isPresent()
                ? year(range.min().get()) + "–" + year(range.max().get())
                : values.text(value, "");
    }

    private static String year(BigDecimal number) {
        return number.toPlainString();
    }
}
