package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.model.Value;
import id.masterplan.text.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words which editions brought a change, and what changed and changed back; plain text, as {@link Phrases}. */
public final class BroughtPhrases {
    /** Longer values are left to the comparisons of neighbours. */
    private static final int LONGEST = 60;

    private final Words words;
    private final ValueWords values;
    private final Phrases phrases;

    private BroughtPhrases(Locale locale) {
        words = new Words(locale);
        values = new ValueWords(words, Numerals.of(locale));
        phrases = Phrases.of(locale);
    }

    /** The phrases of a language; any but English counts as Indonesian. */
    public static BroughtPhrases of(Locale locale) {
        return new BroughtPhrases(locale);
    }

    /** Which edition brought a change, or what each of several made of the field; nothing between neighbours. */
    public String change(Change change) {
        List<Brought> brought = change.brought();
        if (brought.isEmpty()) {
            return "";
        }
        return brought.size() == 1
                ? words.fill("brought.one", Map.of("0", name(brought.get(0).edition())))
                : steps(brought, change.unit(), change.path());
    }

    /** The heading over what changed and changed back. */
    public String returnedTitle() {
        return words.get("returned.title");
    }

    /** What changed and changed back: the field, and what each edition made of it. */
    public String returned(Returned returned) {
        if (returned.isWhole()) {
            return then(returned.brought().stream().map(this::coming).toList());
        }
        if (returned.isText()) {
            String editions = then(returned.editions().stream().map(this::name).toList());
            return words.get("brought.text") + ": " + words.fill("returned.text", Map.of("0", editions));
        }
        String year = phrases.year(returned.path());
        return phrases.field(returned.path())
                + (year.isEmpty() ? "" : " " + year)
                + returned.part().map(p -> " (" + p + ")").orElse("")
                + ": "
                + steps(returned.brought(), returned.unit(), returned.path());
    }

    private String coming(Brought brought) {
        String key = brought.value().isPresent() ? "returned.came" : "returned.gone";
        return words.fill(key, Map.of("0", name(brought.edition())));
    }

    private String steps(List<Brought> brought, Optional<String> unit, String path) {
        return then(brought.stream()
                .map(b -> step(name(b.edition()), b.value(), unit, path))
                .toList());
    }

    private String step(String edition, Optional<Value> value, Optional<String> unit, String path) {
        String shown = value.map(v -> values.value(v, unit, path)).orElse(words.get("value.none"));
        return shown.length() > LONGEST ? edition : edition + ": " + shown;
    }

    private String then(List<String> parts) {
        return parts.stream().collect(Collectors.joining(" " + words.get("brought.then") + " "));
    }

    private String name(EditionId edition) {
        return edition.equals(EditionId.DRAFT) ? words.get("brought.draft") : edition.text();
    }
}
