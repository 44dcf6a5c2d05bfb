package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.model.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in words what a proposal does with what a draft made of the edition in force; plain text, as {@link Phrases}. */
public final class ThreePhrases {
    private final Words words;
    private final Phrases phrases;

    private ThreePhrases(Locale locale) {
        words = new Words(locale);
        phrases = Phrases.of(locale);
    }

    /** The phrases of a language; any but English counts as Indonesian. */
    public static ThreePhrases of(Locale locale) {
        return new ThreePhrases(locale);
    }

    /** The label of a state: {@code usulan ini mengubah lagi}. */
    public String label(ThreeState state) {
        return words.get("three." + Words.key(state));
    }

    /** The label of a field's state; of an item as a whole, whether it was added, removed or replaced. */
    public String label(ThreeField field) {
        return field.isWhole()
                ? whole(field.state(), had(field).isPresent(), has(field).isPresent())
                : label(field.state());
    }

    /** The label of a block's state; of a new or missing one, whether it was added or removed. */
    public String label(ThreeBlock block) {
        boolean before = !block.change().before().isEmpty();
        boolean after = !block.change().after().isEmpty();
        return before && after ? label(block.state()) : whole(block.state(), before, after);
    }

    private String whole(ThreeState state, boolean before, boolean after) {
        String what = before == after ? "replaced" : after ? "added" : "removed";
        return words.get("three." + Words.key(state) + "." + what);
    }

    /** What stood there before the last one who changed it. */
    private static Optional<Value> had(ThreeField field) {
        return field.state() == ThreeState.KEPT ? field.inForce() : field.draft();
    }

    private static Optional<Value> has(ThreeField field) {
        return field.proposal();
    }

    /** The field with its year and part, or that the item as a whole is meant. */
    public String field(ThreeField field) {
        if (field.isWhole()) {
            return words.get("three.item");
        }
        String year = phrases.year(field.path());
        return phrases.field(field.path())
                + (year.isEmpty() ? "" : " " + year)
                + field.part().map(p -> " (" + p + ")").orElse("");
    }

    /** A value of the field, or that there is none. */
    public String value(ThreeField field, Optional<Value> value) {
        return value.map(v -> phrases.value(v, field.unit(), field.path())).orElse(words.get("value.none"));
    }

    /** The three sides by their roles; a draft without a commit by its word. */
    public String sides(ThreeWay three) {
        return words.fill(
                "three.sides",
                Map.of(
                        "0", name(three.inForce().id()),
                        "1", name(three.draft().id()),
                        "2", name(three.proposal().id())));
    }

    /** How a side is called: its id, the draft by its word. */
    public String name(EditionId side) {
        return side.equals(EditionId.DRAFT) ? words.get("brought.draft") : side.text();
    }

    /** What the edition in force says. */
    public String inForce(String value) {
        return words.fill("three.in-force", Map.of("0", value));
    }

    /** That so many more are left out. */
    public String more(int count) {
        return words.fill("three.more", Map.of("0", String.valueOf(count)));
    }

    /** The label of a kind of item. */
    public String label(ItemKind kind) {
        return phrases.label(kind);
    }
}
