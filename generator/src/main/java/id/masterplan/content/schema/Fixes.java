package id.masterplan.content.schema;

import id.masterplan.problem.Replacement;
import id.masterplan.text.Nearest;
import java.util.Collection;
import java.util.Optional;

/**
 * Fixes that are certain. The place of a field is that of its key, so a value that reads like its own key gets none:
 * it could not be told from the key.
 */
final class Fixes {
    private Fixes() {}

    /** The known word that a value surely is a misspelling of. */
    static Optional<Replacement> word(String field, String value, Collection<String> known) {
        return value.equals(field) ? Optional.empty() : key(value, known);
    }

    /** The known key that a key surely is a misspelling of. */
    static Optional<Replacement> key(String key, Collection<String> known) {
        return Nearest.certain(key, known).map(k -> new Replacement(key, k));
    }

    /** A number or a truth value, as text. */
    static Optional<Replacement> quotes(String field, String plain) {
        return plain.equals(field) ? Optional.empty() : Optional.of(new Replacement(plain, '"' + plain + '"'));
    }
}
