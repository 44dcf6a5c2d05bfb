package id.masterplan.export;

import id.masterplan.diff.BroughtPhrases;
import id.masterplan.diff.Change;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Phrases;
import id.masterplan.model.EditionId;
import java.util.List;
import java.util.Locale;

/** The words of a report's line. */
final class RowWords {
    private final Phrases phrases;
    private final BroughtPhrases brought;

    RowWords(Locale locale) {
        phrases = Phrases.of(locale);
        brought = BroughtPhrases.of(locale);
    }

    Phrases phrases() {
        return phrases;
    }

    /** Which editions between brought the line, in brackets. */
    String brought(DiffRow row) {
        String by = row.change().map(brought::change).orElse("");
        return by.isEmpty() ? "" : " (" + by + ")";
    }

    /** The names of editions, one after the other. */
    String editions(List<EditionId> editions) {
        return brought.names(editions);
    }

    /** What changed and changed back, a line each. */
    List<String> returned(EditionDiff diff) {
        return diff.returned().stream()
                .map(r -> phrases.label(r.kind()) + " " + r.item() + ", " + r.name() + ": " + brought.returned(r))
                .toList();
    }

    /** The heading over what changed and changed back. */
    String returnedTitle() {
        return brought.returnedTitle();
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
