package id.masterplan.export;

import id.masterplan.diff.Change;
import id.masterplan.diff.Phrases;
import java.util.Locale;

/** The words of a report's line. */
final class RowWords {
    private final Phrases phrases;

    RowWords(Locale locale) {
        phrases = Phrases.of(locale);
    }

    Phrases phrases() {
        return phrases;
    }

    /** What the line is about: the field, its year and its part. */
    String field(DiffRow row) {
        if (row.change().isEmpty()) {
            return "";
        }
        Change change = row.change().get();
        String year = phrases.year(change.path());
        String part = change.part().map(p -> " (" + p + ")").orElse("");
        return phrases.field(change.path()) + (year.isEmpty() ? "" : " " + year) + part;
    }

    /** The sentence of the line. */
    String sentence(DiffRow row) {
        return row.change()
                .map(phrases::change)
                .or(() -> row.item().map(phrases::item))
                .orElseGet(() -> phrases.label(row.fate()));
    }

    /** The value before, or the name. */
    String before(DiffRow row) {
        return row.change()
                .map(c -> c.before().isEmpty() ? "" : phrases.value(c, Phrases.Side.BEFORE))
                .orElseGet(() -> row.item().flatMap(i -> i.nameBefore()).orElse(""));
    }

    /** The value after, or the name. */
    String after(DiffRow row) {
        return row.change()
                .map(c -> c.after().isEmpty() ? "" : phrases.value(c, Phrases.Side.AFTER))
                .orElseGet(() -> row.item().flatMap(i -> i.nameAfter()).orElse(""));
    }
}
