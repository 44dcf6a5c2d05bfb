package id.masterplan.diff;

import id.masterplan.model.Value;
import id.masterplan.text.Span;
import id.masterplan.text.Spelling;
import id.masterplan.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares one field of an item: the rules of each {@link Rule}. */
final class FieldDiff {
    private final ItemKind item;
    private final List<Change> changes = new ArrayList<>();

    FieldDiff(ItemKind item) {
        this.item = item;
    }

    /** The changes found so far, in the order they were asked for. */
    List<Change> changes() {
        return changes;
    }

    /** A field that both editions have. {@code broken} tells that its series of figures was broken. */
    void both(Field before, Field after, boolean broken) {
        if (!Values.same(before.value(), after.value())) {
            changed(before, after, broken);
        } else if (after.rule().comparesPrinted()
                && !before.value().printed().equals(after.value().printed())) {
            add(ChangeKind.SPELLING_CHANGED, before, after);
        }
    }

    private void changed(Field before, Field after, boolean broken) {
        switch (after.rule()) {
            case TEXT, BODY, ACTION -> words(ChangeKind.TEXT_CHANGED, before, after);
            case NAME -> words(ChangeKind.NAME_CHANGED, before, after);
            case LOCAL_NAME -> words(ChangeKind.LOCAL_NAME_CHANGED, before, after);
            case AGENCY_NAME -> words(ChangeKind.AGENCY_RENAMED, before, after);
            case DEFINITION -> words(ChangeKind.INDICATOR_REDEFINED, before, after);
            case ENTRY -> words(ChangeKind.ENTRY_CHANGED, before, after);
            case BASELINE, TARGET -> figures(before, after, broken);
            case BASELINE_YEAR -> rebased(before, after);
            case BUDGET -> budget(before, after, broken);
            case TOTAL -> total(before, after, broken);
            case YEARS -> new YearRows(this).compare(before, after);
            case ORDER -> order(before, after);
            case STATUS -> status(before, after);
            default -> add(after.rule().changed(), before, after);
        }
    }

    /** A field that only the later edition has. */
    void added(Field after) {
        add(after.rule().gained(), Optional.empty(), Optional.of(after), gained(after, false));
    }

    /** A field that only the earlier edition has. */
    void removed(Field before) {
        add(before.rule().lost(), Optional.of(before), Optional.empty(), gained(before, true));
    }

    private static Optional<Delta> gained(Field field, boolean lost) {
        return field.rule() != Rule.BUDGET
                ? Optional.empty()
                : Values.number(field.value()).map(n -> new Delta(lost ? n.negate() : n, Optional.empty(), "Rp"));
    }

    private void words(ChangeKind kind, Field before, Field after) {
        String a = words(before);
        String b = words(after);
        if (Spelling.onlySpelling(a, b)) {
            add(ChangeKind.SPELLING_CHANGED, before, after, TextDiff.words(a, b));
            return;
        }
        List<Span> spans = TextDiff.words(a, b);
        boolean help = TextDiff.kept(spans) >= DiffTuning.INLINE_MIN_KEEP;
        add(kind, before, after, help ? spans : List.of());
    }

    /** The words as readers see them. */
    private static String words(Field field) {
        return field.rule() == Rule.ENTRY ? field.value().printed().orElseGet(() -> text(field)) : text(field);
    }

    private static String text(Field field) {
        return field.value() instanceof Value.Text text ? text.text() : "";
    }

    private void figures(Field before, Field after, boolean broken) {
        String unit = after.unit().orElse("");
        Optional<Delta> delta = broken ? Optional.empty() : Values.delta(before.value(), after.value(), unit);
        if (after.rule() == Rule.BASELINE) {
            add(ChangeKind.BASELINE_CHANGED, before, after, delta, Tone.NEUTRAL);
            return;
        }
        Tone tone = broken ? Tone.NEUTRAL : tone(before, after);
        ChangeKind kind = switch (tone) {
            case BETTER -> ChangeKind.TARGET_RAISED;
            case WORSE -> ChangeKind.TARGET_LOWERED;
            case NEUTRAL -> broken ? ChangeKind.TARGET_CHANGED : width(before.value(), after.value());
        };
        add(kind, before, after, delta, tone);
    }

    /** How a target without direction changed: by how much it allows. */
    private static ChangeKind width(Value before, Value after) {
        if (Values.within(after, before)) {
            return ChangeKind.TARGET_NARROWED;
        }
        return Values.within(before, after) ? ChangeKind.TARGET_WIDENED : ChangeKind.TARGET_CHANGED;
    }

    private void rebased(Field before, Field after) {
        Optional<Delta> years =
                Values.delta(before.value(), after.value(), Fields.YEARS).map(Delta::plain);
        add(ChangeKind.BASELINE_REBASED, before, after, years, Tone.NEUTRAL);
    }

    private static Tone tone(Field before, Field after) {
        int comparison = Values.compare(before.value(), after.value());
        return Values.places(before.value(), after.value())
                .orElseGet(() -> after.direction()
                        .map(d -> Values.ambition(comparison, d))
                        .orElse(Tone.NEUTRAL));
    }

    private void total(Field before, Field after, boolean broken) {
        Optional<Delta> delta = broken ? Optional.empty() : Values.delta(before.value(), after.value(), "Rp");
        add(ChangeKind.TOTAL_CHANGED, before, after, delta, Tone.NEUTRAL);
    }

    private void budget(Field before, Field after, boolean broken) {
        Optional<Delta> delta = broken ? Optional.empty() : Values.delta(before.value(), after.value(), "Rp");
        int comparison = broken ? 0 : Values.compare(before.value(), after.value());
        ChangeKind kind = comparison > 0
                ? ChangeKind.BUDGET_INCREASED
                : comparison < 0 ? ChangeKind.BUDGET_DECREASED : ChangeKind.BUDGET_CHANGED;
        add(kind, before, after, delta, Tone.NEUTRAL);
    }

    private void status(Field before, Field after) {
        String unit = after.unit().orElse("");
        add(ChangeKind.STATUS_CHANGED, before, after, Values.delta(before.value(), after.value(), unit), Tone.NEUTRAL);
    }

    /** Entries that came or went are told of as items; only the order of those that stayed counts. */
    private void order(Field before, Field after) {
        List<String> a = List.of(text(before).split(" ", -1));
        List<String> b = List.of(text(after).split(" ", -1));
        if (!a.stream()
                .filter(b::contains)
                .toList()
                .equals(b.stream().filter(a::contains).toList())) {
            add(ChangeKind.ORDER_CHANGED, before, after);
        }
    }

    void add(ChangeKind kind, Field before, Field after) {
        add(kind, before, after, yearsApart(kind, before, after), yearTone(kind));
    }

    private static Optional<Delta> yearsApart(ChangeKind kind, Field before, Field after) {
        return yearTone(kind) == Tone.NEUTRAL
                ? Optional.empty()
                : Values.delta(before.value(), after.value(), Fields.YEARS).map(Delta::plain);
    }

    /** Later is worse, whatever the figure. */
    static Tone yearTone(ChangeKind kind) {
        return switch (kind) {
            case STARTS_EARLIER, ENDS_EARLIER, PHASE_EARLIER, TARGET_ADVANCED -> Tone.BETTER;
            case STARTS_LATER, ENDS_LATER, PHASE_LATER, TARGET_POSTPONED -> Tone.WORSE;
            default -> Tone.NEUTRAL;
        };
    }

    private void add(ChangeKind kind, Field before, Field after, List<Span> spans) {
        add(kind, Optional.of(before), Optional.of(after), Optional.empty(), Tone.NEUTRAL, spans);
    }

    private void add(ChangeKind kind, Field before, Field after, Optional<Delta> delta, Tone tone) {
        add(kind, Optional.of(before), Optional.of(after), delta, tone, List.of());
    }

    private void add(ChangeKind kind, Optional<Field> before, Optional<Field> after, Optional<Delta> delta) {
        add(kind, before, after, delta, Tone.NEUTRAL, List.of());
    }

    private void add(
            ChangeKind kind,
            Optional<Field> before,
            Optional<Field> after,
            Optional<Delta> delta,
            Tone tone,
            List<Span> spans) {
        Field field = after.or(() -> before).orElseThrow();
        Optional<Value> a = before.map(Field::shown);
        Optional<Value> b = after.map(Field::shown);
        changes.add(new Change(
                kind,
                field.path(),
                field.part(),
                field.unit(),
                a,
                b,
                delta,
                tone,
                Weights.of(kind, item, a, b),
                spans));
    }
}
