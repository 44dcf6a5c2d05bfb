package id.masterplan.site;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Phrases;
import id.masterplan.model.Value;
import id.masterplan.site.view.FieldRow;
import id.masterplan.site.view.Mark;
import id.masterplan.text.Span;
import java.util.List;
import java.util.Optional;

/** Changes of fields as rows: label, old, new, and the difference in words. */
final class FieldRows {
    private final FieldNames names;
    private final FieldValues older;
    private final FieldValues newer;
    private final Phrases phrases;
    private final Labels labels;
    private final BroughtWords brought;

    FieldRows(Setting setting, PlanNames older, PlanNames newer) {
        this.labels = setting.labels();
        this.brought = new BroughtWords(labels);
        this.names = new FieldNames(setting.labels());
        this.older = new FieldValues(setting, older);
        this.newer = new FieldValues(setting, newer);
        this.phrases = FieldNames.phrases(setting.labels());
    }

    List<FieldRow> of(List<Change> changes) {
        return changes.stream().map(this::of).toList();
    }

    FieldRow of(Change change) {
        return new FieldRow(
                names.of(change.path(), change.part().map(newer::own)),
                marks(change, Phrases.Side.BEFORE),
                marks(change, Phrases.Side.AFTER),
                phrase(change),
                Labels.style(change.tone()),
                brought.row(change, newer));
    }

    /** What kind of change and by how much; old and new stand beside it. */
    private String phrase(Change change) {
        String label = Sentence.inner(phrases.label(change));
        return change.delta()
                .map(delta -> labels.word("compare.phrase", label, phrases.delta(delta)))
                .orElse(label);
    }

    private List<Mark> marks(Change change, Phrases.Side at) {
        boolean before = at == Phrases.Side.BEFORE;
        Optional<Value> value = before ? change.before() : change.after();
        if (change.spans().isEmpty()) {
            return value
                    .map(v -> new Mark("same", placed(change, text(change, v, before ? older : newer), at)))
                    .stream()
                    .toList();
        }
        return marks(change.spans(), before ? Span.Op.DELETED : Span.Op.INSERTED);
    }

    /** What a side shows: what both share, and what it alone has. */
    static List<Mark> marks(List<Span> spans, Span.Op side) {
        return spans.stream()
                .filter(span -> span.op() == Span.Op.SAME || span.op() == side)
                .map(FieldRows::mark)
                .toList();
    }

    /** A value that moved with the year, source or programme that it stood at. */
    private String placed(Change change, String value, Phrases.Side side) {
        return phrases.place(change, side)
                .map(place -> labels.word("compare.value.placed", value, place))
                .orElse(value);
    }

    /** A value in words; as printed, where no more than that is another. */
    private static String text(Change change, Value value, FieldValues values) {
        Optional<String> printed = change.kind() == ChangeKind.SPELLING_CHANGED ? value.printed() : Optional.empty();
        return printed.orElseGet(() -> values.of(change.path(), change.unit(), value));
    }

    /** A run of words with its mark. */
    static Mark mark(Span span) {
        return new Mark(Labels.style(span.op()), span.text());
    }
}
