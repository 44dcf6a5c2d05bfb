package id.masterplan.diff.structured;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Delta;
import id.masterplan.diff.Tone;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An event: of which item, which field, from what to what, the difference, whether it is better, how much it matters, and the
 * other end of what moved.
 */
record Row(
        String item,
        ChangeKind kind,
        String path,
        String before,
        String after,
        String delta,
        Tone tone,
        Weight weight,
        String end) {

    /** The same of another item. */
    Row called(String other) {
        return new Row(other, kind, path, before, after, delta, tone, weight, end);
    }

    /** The same told as another kind. */
    Row as(ChangeKind other, Weight matters) {
        return new Row(item, other, path, before, after, delta, tone, matters, end);
    }

    /** The same of another field. */
    Row path(String other) {
        return new Row(item, kind, other, before, after, delta, tone, weight, end);
    }

    /** The same with a difference. */
    Row delta(String difference) {
        return new Row(item, kind, path, before, after, difference, tone, weight, end);
    }

    /** The same with a tone. */
    Row tone(Tone judged) {
        return new Row(item, kind, path, before, after, delta, judged, weight, end);
    }

    /** The same with another end. */
    Row end(String other) {
        return new Row(item, kind, path, before, after, delta, tone, weight, other);
    }

    static Row of(String item, Change change) {
        return new Row(
                item,
                change.kind(),
                change.path(),
                shown(change.before()),
                shown(change.after()),
                change.delta().map(Row::shown).orElse(""),
                change.tone(),
                change.weight(),
                change.otherEnd()
                        .map(e -> e.item().map(i -> i + "#").orElse("") + e.path())
                        .orElse(""));
    }

    private static String shown(Delta delta) {
        return plain(delta.amount()) + " " + delta.unit()
                + delta.percent().map(p -> " " + plain(p) + "%").orElse("");
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String shown(Optional<Value> value) {
        return value.map(Row::shown).orElse("-");
    }

    static String shown(Value value) {
        if (value instanceof Value.Figure figure) {
            return plain(figure.number());
        } else if (value instanceof Value.Range range) {
            return range.min().map(Row::plain).orElse("") + ".."
                    + range.max().map(Row::plain).orElse("");
        } else if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Missing missing) {
            return "? " + missing.missing();
        } else if (value instanceof Value.Rank rank) {
            return "#" + rank.rank();
        }
        return ((Value.Composite) value)
                .parts().stream().map(p -> p.label() + " " + plain(p.number())).collect(Collectors.joining(", "));
    }
}
