package id.masterplan.site;

import id.masterplan.diff.Change;
import id.masterplan.model.Value;
import id.masterplan.site.view.FieldRow;
import id.masterplan.site.view.Mark;
import id.masterplan.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changes of fields as rows: label, old, new, and the difference in words. */
final class FieldRows {
    private final FieldNames names;
    private final FieldValues values;
    private final ChangePhrases phrases;

    FieldRows(Setting setting) {
        this.names = new FieldNames(setting.labels());
        this.values = new FieldValues(setting);
        this.phrases = new ChangePhrases(setting);
    }

    List<FieldRow> of(List<Change> changes) {
        return changes.stream().map(this::of).toList();
    }

    FieldRow of(Change change) {
        return new FieldRow(
                names.of(change.path(), change.part()),
                marks(change, change.before(), Span.Op.DELETED),
                marks(change, change.after(), Span.Op.INSERTED),
                phrases.of(change),
                change.tone().name().toLowerCase(Locale.ROOT));
    }

    private List<Mark> marks(Change change, Optional<Value> value, Span.Op side) {
        if (change.spans().isEmpty()) {
            return value.map(v -> new Mark("same", values.of(change.path(), change.unit(), v))).stream()
                    .toList();
        }
        return change.spans().stream()
                .filter(span -> span.op() == Span.Op.SAME || span.op() == side)
                .map(FieldRows::mark)
                .toList();
    }

    /** A run of words with its mark. */
    static Mark mark(Span span) {
        return new Mark(FateBadges.style(span.op()), span.text());
    }
}
