package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Tone;
import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event as a mutation expects it, written forwards; what swapped editions tell follows from it. */
final class Told {
    private static final Map<ChangeKind, ChangeKind> PAIRS = Map.ofEntries(
            Map.entry(ChangeKind.SUPPORTING_ADDED, ChangeKind.SUPPORTING_REMOVED),
            Map.entry(ChangeKind.INDICATOR_ADDED, ChangeKind.INDICATOR_REMOVED),
            Map.entry(ChangeKind.INDICATOR_MOVED_IN, ChangeKind.INDICATOR_MOVED_OUT),
            Map.entry(ChangeKind.TARGET_ADDED, ChangeKind.TARGET_REMOVED),
            Map.entry(ChangeKind.TARGET_EXTENDED, ChangeKind.TARGET_SHORTENED),
            Map.entry(ChangeKind.TARGET_POSTPONED, ChangeKind.TARGET_ADVANCED),
            Map.entry(ChangeKind.TARGET_RAISED, ChangeKind.TARGET_LOWERED),
            Map.entry(ChangeKind.TARGET_NARROWED, ChangeKind.TARGET_WIDENED),
            Map.entry(ChangeKind.BUDGET_ADDED, ChangeKind.BUDGET_REMOVED),
            Map.entry(ChangeKind.BUDGET_INCREASED, ChangeKind.BUDGET_DECREASED),
            Map.entry(ChangeKind.LINK_GAINED, ChangeKind.LINK_LOST),
            Map.entry(ChangeKind.STARTS_EARLIER, ChangeKind.STARTS_LATER),
            Map.entry(ChangeKind.ENDS_EARLIER, ChangeKind.ENDS_LATER),
            Map.entry(ChangeKind.GAP_OPENED, ChangeKind.GAP_CLOSED),
            Map.entry(ChangeKind.PHASE_EARLIER, ChangeKind.PHASE_LATER),
            Map.entry(ChangeKind.ACTION_ADDED, ChangeKind.ACTION_REMOVED),
            Map.entry(ChangeKind.ENTRY_ADDED, ChangeKind.ENTRY_REMOVED));

    private final Row forth;
    private final Row back;

    private Told(Row forth, Row back) {
        this.forth = forth;
        this.back = back;
    }

    static Told of(String item, ChangeKind kind, String path, Optional<Value> before, Optional<Value> after, Weight w) {
        String a = Row.shown(before);
        String b = Row.shown(after);
        return new Told(
                new Row(item, kind, path, a, b, "", Tone.NEUTRAL, w, ""),
                new Row(item, mirror(kind), path, b, a, "", Tone.NEUTRAL, w, ""));
    }

    /** A field that both have. */
    static Told of(String item, ChangeKind kind, String path, Value before, Value after, Weight weight) {
        return of(item, kind, path, Optional.of(before), Optional.of(after), weight);
    }

    static Told of(String item, ChangeKind kind, String path, String before, String after, Weight weight) {
        return of(item, kind, path, Value.of(before), Value.of(after), weight);
    }

    /** A field of the later side alone. */
    static Told gained(String item, ChangeKind kind, String path, Value after, Weight weight) {
        return of(item, kind, path, Optional.empty(), Optional.of(after), weight);
    }

    /** A field of the earlier side alone. */
    static Told lost(String item, ChangeKind kind, String path, Value before, Weight weight) {
        return of(item, kind, path, Optional.of(before), Optional.empty(), weight);
    }

    static Value number(long number) {
        return Value.of(BigDecimal.valueOf(number));
    }

    static ChangeKind mirror(ChangeKind kind) {
        return PAIRS.entrySet().stream()
                .filter(e -> e.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(PAIRS.getOrDefault(kind, kind));
    }

    /** With the difference of two numbers; percent of percentages and of years says nothing. */
    Told by(BigDecimal before, BigDecimal after, String unit) {
        return delta(difference(before, after, unit), difference(after, before, unit));
    }

    Told years(int before, int after) {
        return by(BigDecimal.valueOf(before), BigDecimal.valueOf(after), "tahun");
    }

    /** With differences as written. */
    Told delta(String there, String here) {
        return new Told(forth.delta(there), back.delta(here));
    }

    private static String difference(BigDecimal before, BigDecimal after, String unit) {
        BigDecimal amount = after.subtract(before);
        boolean percentage = unit.equals("%");
        boolean bare = percentage || unit.equals("tahun") || before.signum() == 0;
        String percent = bare
                ? ""
                : " " + Row.plain(amount.movePointRight(2).divide(before.abs(), 1, RoundingMode.HALF_UP)) + "%";
        return Row.plain(amount) + " " + (percentage ? "poin" : unit) + percent;
    }

    /** Forwards better, backwards worse, or the other way round. */
    Told tone(Tone tone) {
        Tone other = switch (tone) {
            case BETTER -> Tone.WORSE;
            case WORSE -> Tone.BETTER;
            case NEUTRAL -> Tone.NEUTRAL;
        };
        return new Told(forth.tone(tone), back.tone(other));
    }

    /** Moved from another path; swapped, it moved from this one. */
    Told from(String path) {
        return ends(path, forth.path(), path);
    }

    /** With other ends, and another path backwards. */
    Told ends(String endForth, String endBack, String pathBack) {
        return new Told(forth.end(endForth), back.path(pathBack).end(endBack));
    }

    /** Told as another kind backwards. */
    Told backwards(ChangeKind kind, Weight weight) {
        return new Told(forth, back.as(kind, weight));
    }

    /** Told as another kind forwards. */
    Told forwards(ChangeKind kind, Weight weight) {
        return new Told(forth.as(kind, weight), back);
    }

    /** Of an item that is called otherwise backwards. */
    Told called(String itemBack) {
        return new Told(forth, back.called(itemBack));
    }

    /** The mirror forwards. */
    Told swapped() {
        return new Told(back, forth);
    }

    static String item(String kind, ItemId... ids) {
        return kind + " "
                + String.join("+", List.of(ids).stream().map(ItemId::text).toList());
    }

    Row forth() {
        return forth;
    }

    Row back() {
        return back;
    }
}
