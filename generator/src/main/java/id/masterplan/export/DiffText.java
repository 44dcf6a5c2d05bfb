package id.masterplan.export;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.diff.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes a comparison for a terminal: an item a line, its changes below it. */
public final class DiffText {
    /** A plan has one of these, which needs no id. */
    private static final Set<ItemKind> ALONE = EnumSet.of(ItemKind.FRAME, ItemKind.VISION);

    /** Their sentences say that words changed, not which. */
    private static final Set<ChangeKind> WORDS = EnumSet.of(ChangeKind.TEXT_CHANGED, ChangeKind.SPELLING_CHANGED);

    private DiffText() {}

    /** The comparison as plain text; control characters of the plan are made visible. */
    public static String of(EditionDiff diff, Locale locale) {
        RowWords words = new RowWords(locale);
        Phrases phrases = words.phrases();
        StringBuilder out = new StringBuilder();
        out.append(diff.before().id()).append(" → ").append(diff.after().id()).append('\n');
        diff.summary()
                .items()
                .forEach((fate, count) -> out.append("  ")
                        .append(phrases.label(fate))
                        .append(": ")
                        .append(count)
                        .append('\n'));
        TextReport report = new TextReport(locale);
        List<TextLine.Told> texts = TextLine.of(diff, report.labels());
        String last = "";
        for (DiffRow row : DiffRow.of(diff)) {
            if (!row.id().equals(last)) {
                out.append('\n').append(phrases.label(row.kind()));
                out.append(ALONE.contains(row.kind()) ? "" : " " + row.id())
                        .append(": ")
                        .append(VisibleText.of(row.name()));
                out.append(" [").append(phrases.label(row.fate())).append(", ");
                out.append(phrases.label(row.item().map(ItemDiff::weight).orElse(row.weight())))
                        .append("]\n");
                row.why()
                        .reason()
                        .ifPresent(r ->
                                out.append("    ").append(VisibleText.of(r)).append('\n'));
                last = row.id();
            }
            String sentence = words.sentence(row);
            String part = row.change()
                    .flatMap(c -> c.part())
                    .filter(p -> !sentence.contains(p))
                    .map(p -> p + ": ")
                    .orElse("");
            out.append("  - ")
                    .append(VisibleText.of(part + sentence + words.brought(row)))
                    .append('\n');
            String marked = row.change().map(DiffText::words).orElse("");
            out.append(marked.isEmpty() ? "" : "      " + VisibleText.of(marked) + "\n");
            row.chapter()
                    .flatMap(c -> TextLine.Told.of(c.text(), texts))
                    .ifPresent(t -> out.append(report.terminal(t.text(), t.lines(), "  ")));
        }
        List<String> returned = words.returned(diff);
        if (!returned.isEmpty()) {
            out.append('\n').append(words.returnedTitle()).append('\n');
            returned.forEach(r -> out.append("  - ").append(VisibleText.of(r)).append('\n'));
        }
        return out.toString();
    }

    /** Old and new words of a change whose sentence has neither. */
    private static String words(Change change) {
        return WORDS.contains(change.kind())
                        && change.before().isPresent()
                        && change.after().isPresent()
                ? TextReport.marked(TextPart.brief(TextPart.of(change)))
                : "";
    }
}
