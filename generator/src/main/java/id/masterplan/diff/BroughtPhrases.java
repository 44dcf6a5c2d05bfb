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
        return brought.size() < 2
                ? editions(brought.stream().map(Brought::edition).toList())
                : steps(brought, change.unit(), change.path());
    }

    /** Which editions brought something, one after the other; nothing between neighbours. */
    public String editions(List<EditionId> editions) {
        if (editions.isEmpty()) {
            return "";
        }
        return editions.equals(List.of(EditionId.DRAFT))
                ? words.get("brought.one.draft")
                : words.fill("brought.one", Map.of("0", names(editions)));
    }

    /** The names of editions, one after the other. */
    public String names(List<EditionId> editions) {
        return then(editions.stream().map(this::name).toList());
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
            return words.get("brought.text")
                    + returned.part().map(p -> " (" + p + ")").orElse("")
                    + ": "
                    + text(returned);
        }
        String year = phrases.year(returned.path());
        return phrases.field(returned.path())
                + (year.isEmpty() ? "" : " " + year)
                + returned.part().map(p -> " (" + p + ")").orElse("")
                + ": "
                + steps(returned.brought(), returned.unit(), returned.path());
    }

    /** Of a block that came and went the words are known. */
    private String text(Returned returned) {
        return returned.isComing()
                ? then(returned.brought().stream().map(this::coming).toList())
                : words.fill("returned.text", Map.of("0", names(returned.editions())));
    }

    private String coming(Brought brought) {
        String key = brought.value().isPresent() ? "returned.came" : "returned.gone";
        return brought.edition().equals(EditionId.DRAFT)
                ? words.get(key + ".draft")
                : words.fill(key, Map.of("0", name(brought.edition())));
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
