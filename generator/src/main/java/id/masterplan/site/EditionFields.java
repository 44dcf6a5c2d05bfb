package id.masterplan.site;

import id.masterplan.diff.BroughtPhrases;
import id.masterplan.diff.Change;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Phrases;
import id.masterplan.model.Value;
import id.masterplan.site.view.ComparedFile;
import id.masterplan.site.view.FieldRow;
import id.masterplan.site.view.Mark;
import id.masterplan.site.view.ShownText;
import id.masterplan.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Items of two editions on a page that knows nothing but their comparison. */
final class EditionFields {
    private final FateBadges badges;
    private final Phrases phrases;
    private final BroughtPhrases brought;

    EditionFields(Labels labels) {
        this.badges = new FateBadges(labels);
        this.phrases = Phrases.of(Locale.forLanguageTag(labels.language()));
        this.brought = BroughtPhrases.of(Locale.forLanguageTag(labels.language()));
    }

    ComparedFile file(ItemDiff item, int number) {
        return new ComparedFile(
                "_butir-" + number,
                phrases.label(item.kind()) + ": " + item.name(),
                badges.of(item.fate()),
                item.why().reason().orElse(""),
                rows(item.changes()),
                ShownText.NONE);
    }

    List<FieldRow> rows(List<Change> changes) {
        return changes.stream().map(this::row).toList();
    }

    private FieldRow row(Change change) {
        String year = phrases.year(change.path());
        String part = change.part().map(p -> " (" + p + ")").orElse("");
        return new FieldRow(
                phrases.field(change.path()) + (year.isEmpty() ? "" : " " + year) + part,
                marks(change, change.before(), Phrases.Side.BEFORE, Span.Op.DELETED),
                marks(change, change.after(), Phrases.Side.AFTER, Span.Op.INSERTED),
                phrases.change(change),
                Labels.style(change.tone()),
                Optional.of(brought.change(change)).filter(b -> !b.isEmpty()));
    }

    private List<Mark> marks(Change change, Optional<Value> value, Phrases.Side side, Span.Op op) {
        if (change.spans().isEmpty()) {
            return value.map(v -> new Mark("same", phrases.value(change, side))).stream()
                    .toList();
        }
        return FieldRows.marks(change.spans(), op);
    }
}
