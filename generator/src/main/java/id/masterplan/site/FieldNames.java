package id.masterplan.site;

import id.masterplan.diff.Phrases;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the fields of an item are called on pages, by the path of a change; the words are those of {@link Phrases}. */
final class FieldNames {
    /** Parts that are items of their own and stand before their fields; others tell which of several, in brackets. */
    private static final Set<String> NAMED_FIRST = Set.of("indicators", "actions");

    /** Fields whose value begins with the name of its part. */
    private static final Set<String> TOLD_BY_VALUE = Set.of("risks");

    private final Labels labels;
    private final Phrases phrases;

    FieldNames(Labels labels) {
        this.labels = labels;
        this.phrases = phrases(labels);
    }

    /** The phrases in the language of a page's words. */
    static Phrases phrases(Labels labels) {
        return Phrases.of(Locale.forLanguageTag(labels.language()));
    }

    /** The label of a field such as {@code indicators/ind-spbe/targets/2025}, with its year and the part's name. */
    String of(String path, Optional<String> part) {
        String head = path.split("/", 2)[0];
        String field = of(path);
        if (part.isEmpty() || TOLD_BY_VALUE.contains(head)) {
            return field;
        }
        return NAMED_FIRST.contains(head)
                ? labels.word("compare.field-of-part", part.get(), field)
                : labels.word("compare.field-of-several", field, part.get());
    }

    /** The label of a field with its year, whatever part it belongs to. */
    String of(String path) {
        String year = phrases.year(path);
        String field = phrases.field(path);
        return year.isEmpty() ? field : labels.word("compare.field-of-year", field, year);
    }
}
