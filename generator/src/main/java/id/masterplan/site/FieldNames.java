package id.masterplan.site;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the fields of an item are called, by the path of a change. */
final class FieldNames {
    private static final String KEY = "compare.field.";

    private final Labels labels;
    private final Set<String> keys;

    FieldNames(Labels labels) {
        this.labels = labels;
        this.keys = labels.keys();
    }

    /** The label of a field such as {@code indicators/ind-spbe/targets/2025}, the part's name before it. */
    String of(String path, Optional<String> part) {
        String field = field(path.replaceAll("~\\d+", "").split("/"));
        return part.map(name -> labels.word("compare.field-of-part", name, field))
                .orElse(field);
    }

    /** The last step of a path. */
    static String leaf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("~\\d+$", "");
    }

    /** The last step of the path that is a field; a year within it stands with it. */
    private String field(String[] steps) {
        String year = year(steps);
        for (int i = steps.length - 1; i >= 0; i--) {
            String key = KEY + steps[i].replace('_', '-');
            if (keys.contains(key)) {
                return year.isEmpty() ? labels.word(key) : labels.word("compare.field-of-year", labels.word(key), year);
            }
        }
        return String.join(" · ", steps);
    }

    private static String year(String[] steps) {
        return Arrays.stream(steps)
                .filter(step -> step.matches("\\d{4}"))
                .findFirst()
                .orElse("");
    }
}
