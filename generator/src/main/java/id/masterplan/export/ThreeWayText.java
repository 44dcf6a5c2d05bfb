package id.masterplan.export;

import id.masterplan.diff.ThreeBlock;
import id.masterplan.diff.ThreeField;
import id.masterplan.diff.ThreePhrases;
import id.masterplan.diff.ThreeState;
import id.masterplan.diff.ThreeWay;
import java.util.List;
import java.util.Locale;

/** Writes a three-way comparison for a terminal: what the proposal does, and how much of the draft it leaves. */
public final class ThreeWayText {
    private final ThreePhrases phrases;
    private final StringBuilder out = new StringBuilder();

    private ThreeWayText(Locale locale) {
        phrases = ThreePhrases.of(locale);
    }

    /** The comparison as plain text; control characters of the plan are made visible. */
    public static String of(ThreeWay three, Locale locale) {
        ThreeWayText text = new ThreeWayText(locale);
        text.head(three);
        text.rows(ThreeWayRows.of(three));
        return text.out.toString();
    }

    private void head(ThreeWay three) {
        out.append(phrases.sides(three)).append('\n');
        for (ThreeState state : ThreeState.values()) {
            if (state != ThreeState.SAME) {
                out.append("  ").append(phrases.label(state)).append(": ");
                out.append(three.count(state)).append('\n');
            }
        }
    }

    private void rows(List<ThreeWayRows.Row> rows) {
        for (ThreeWayRows.Row row : rows) {
            out.append('\n')
                    .append(phrases.label(row.item().kind()))
                    .append(' ')
                    .append(row.item().id());
            out.append(": ").append(VisibleText.of(row.item().name())).append('\n');
            row.fields().forEach(this::field);
            row.blocks().forEach(this::block);
        }
    }

    private void field(ThreeField field) {
        out.append("  - ").append(phrases.label(field)).append(": ");
        out.append(VisibleText.of(phrases.field(field) + ": " + phrases.value(field, field.inForce()) + " → "
                + phrases.value(field, field.draft()) + " → " + phrases.value(field, field.proposal())));
        out.append('\n');
    }

    private void block(ThreeBlock block) {
        out.append("  - ").append(phrases.label(block)).append(": ");
        for (ThreeWayRows.Stretch stretch : ThreeWayRows.words(block)) {
            String words = VisibleText.of(stretch.text());
            out.append(
                    switch (stretch.kind()) {
                        case STAYS -> words;
                        case GOES -> "[-" + words + "-]";
                        case COMES -> "{+" + words + "+}";
                    });
        }
        out.append('\n');
        if (block.state() == ThreeState.AGAIN && !block.inForce().isEmpty()) {
            out.append("    = ")
                    .append(VisibleText.of(ThreeWayRows.words(block.inForce())))
                    .append('\n');
        }
    }
}
