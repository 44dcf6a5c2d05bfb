package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Tone;
import id.masterplan.model.Direction;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Values of targets: raised, lowered, ranges, open bounds, ranks, words, as printed. */
final class TargetMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;

    private TargetMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put("target-higher", (s, e) -> value(s, e, 1));
        all.put("target-lower", (s, e) -> value(s, e, -1));
        all.put(
                "target-number-to-range-around",
                (s, e) -> form(s, e, n -> range(n - 2, n + 2), ChangeKind.TARGET_WIDENED));
        all.put("target-number-to-open", (s, e) -> form(s, e, n -> open(n), ChangeKind.TARGET_WIDENED));
        all.put("target-number-to-text", (s, e) -> form(s, e, n -> Value.of("terlaksana"), ChangeKind.TARGET_CHANGED));
        all.put("target-unstated", (s, e) -> form(s, e, n -> missing(), ChangeKind.TARGET_CHANGED));
        all.put("target-number-to-higher-range", (s, e) -> directed(s, e, n -> range(n + 1, n + 3), 1));
        all.put("target-number-to-lower-range", (s, e) -> directed(s, e, n -> range(n - 3, n - 1), -1));
        all.put("target-number-to-higher-open", (s, e) -> directed(s, e, n -> open(n + 2), 1));
        all.put("target-range-moves", TargetMutations::rangeMoves);
        all.put("target-range-narrows", TargetMutations::rangeNarrows);
        all.put("target-range-widens", TargetMutations::rangeWidens);
        all.put("target-range-one-bound", TargetMutations::oneBoundMoves);
        all.put("target-stated", TargetMutations::stated);
        all.put("target-open-bound-moves", TargetMutations::openMoves);
        all.put("target-rank", TargetMutations::rank);
        all.put("target-printed", TargetMutations::printed);
        all.put("target-note", TargetMutations::note);
    }

    private interface Form {
        Value of(int number);
    }

    /** More ambitious is the way the indicator should move. */
    static Tone tone(Direction direction, int sign) {
        return switch (direction) {
            case UP -> sign > 0 ? Tone.BETTER : Tone.WORSE;
            case DOWN -> sign < 0 ? Tone.BETTER : Tone.WORSE;
            case HOLD -> Tone.NEUTRAL;
        };
    }

    static ChangeKind kind(Tone tone) {
        return switch (tone) {
            case BETTER -> ChangeKind.TARGET_RAISED;
            case WORSE -> ChangeKind.TARGET_LOWERED;
            case NEUTRAL -> ChangeKind.TARGET_CHANGED;
        };
    }

    private static boolean value(Sketch plan, Expected expected, int sign) {
        return TargetPlace.find(plan, Value.Figure.class::isInstance)
                .map(at -> {
                    int number = sign > 0 ? at.number() + 1 : at.number() - 1;
                    Value after = Told.number(number);
                    at.set(plan, after);
                    Tone tone = tone(at.indicator().direction(), sign);
                    expected.add(Told.of(
                                    at.item(),
                                    kind(tone),
                                    at.path(),
                                    at.target().value(),
                                    after,
                                    SUBSTANTIVE)
                            .by(
                                    BigDecimal.valueOf(at.number()),
                                    BigDecimal.valueOf(number),
                                    at.indicator().unit())
                            .tone(tone));
                    return true;
                })
                .orElse(false);
    }

    private static boolean form(Sketch plan, Expected expected, Form form, ChangeKind kind) {
        return TargetPlace.find(plan, Value.Figure.class::isInstance)
                .map(at -> {
                    Value after = form.of(at.number());
                    at.set(plan, after);
                    expected.add(Told.of(at.item(), kind, at.path(), at.target().value(), after, SUBSTANTIVE));
                    return true;
                })
                .orElse(false);
    }

    private static boolean directed(Sketch plan, Expected expected, Form form, int sign) {
        return TargetPlace.find(plan, Value.Figure.class::isInstance)
                .map(at -> {
                    Value after = form.of(at.number());
                    at.set(plan, after);
                    Tone tone = tone(at.indicator().direction(), sign);
                    expected.add(Told.of(
                                    at.item(),
                                    kind(tone),
                                    at.path(),
                                    at.target().value(),
                                    after,
                                    SUBSTANTIVE)
                            .tone(tone));
                    return true;
                })
                .orElse(false);
    }

    /** The same form on both sides. */
    private static boolean pair(
            Sketch plan,
            Expected expected,
            Predicate<Value> fits,
            UnaryOperator<Value> form,
            ChangeKind kind,
            int sign) {
        return TargetPlace.find(plan, fits)
                .map(at -> {
                    Value before = at.target().value();
                    Value after = form.apply(before);
                    at.set(plan, after);
                    Tone tone = sign == 0 ? Tone.NEUTRAL : tone(at.indicator().direction(), sign);
                    Told told = Told.of(
                                    at.item(),
                                    sign == 0 || tone == Tone.NEUTRAL ? kind : kind(tone),
                                    at.path(),
                                    before,
                                    after,
                                    SUBSTANTIVE)
                            .tone(tone);
                    boolean open =
                            before instanceof Value.Range range && range.max().isEmpty();
                    expected.add(
                            open
                                    ? told.by(
                                            low(before),
                                            low(after),
                                            at.indicator().unit())
                                    : told);
                    return true;
                })
                .orElse(false);
    }

    private static BigDecimal low(Value value) {
        return ((Value.Range) value).min().orElseThrow();
    }

    private static boolean rangeMoves(Sketch plan, Expected expected) {
        int sign = plan.chance() ? 1 : -1;
        return pair(
                plan, expected, TargetMutations::closed, v -> moved(v, sign, sign), ChangeKind.TARGET_CHANGED, sign);
    }

    private static boolean rangeNarrows(Sketch plan, Expected expected) {
        return pair(plan, expected, TargetMutations::closed, v -> moved(v, 1, -1), ChangeKind.TARGET_NARROWED, 0);
    }

    private static boolean rangeWidens(Sketch plan, Expected expected) {
        return pair(plan, expected, TargetMutations::closed, v -> moved(v, -1, 1), ChangeKind.TARGET_WIDENED, 0);
    }

    private static boolean oneBoundMoves(Sketch plan, Expected expected) {
        return pair(plan, expected, TargetMutations::closed, v -> moved(v, 1, 0), ChangeKind.TARGET_NARROWED, 1);
    }

    private static boolean openMoves(Sketch plan, Expected expected) {
        int sign = plan.chance() ? 1 : -1;
        return pair(
                plan,
                expected,
                v -> v instanceof Value.Range range && range.max().isEmpty(),
                v -> open(low(v).intValue() + sign),
                sign > 0 ? ChangeKind.TARGET_NARROWED : ChangeKind.TARGET_WIDENED,
                sign);
    }

    private static boolean closed(Value value) {
        return value instanceof Value.Range range && range.max().isPresent();
    }

    private static Value moved(Value value, int min, int max) {
        Value.Range range = (Value.Range) value;
        return range(low(value).intValue() + min, range.max().orElseThrow().intValue() + max);
    }

    private static boolean rank(Sketch plan, Expected expected) {
        return TargetPlace.find(plan, Value.Rank.class::isInstance)
                .map(at -> {
                    Value before = at.target().value();
                    int rank = ((Value.Rank) before).rank();
                    Value after = new Value.Rank(rank - 5, Optional.of(5000), Optional.empty());
                    at.set(plan, after);
                    expected.add(Told.of(at.item(), ChangeKind.TARGET_RAISED, at.path(), before, after, SUBSTANTIVE)
                            .tone(Tone.BETTER)
                            .delta("-5 peringkat", "5 peringkat"));
                    return true;
                })
                .orElse(false);
    }

    private static boolean stated(Sketch plan, Expected expected) {
        return pair(
                plan,
                expected,
                Value.Missing.class::isInstance,
                v -> Told.number(plan.fresh()),
                ChangeKind.TARGET_CHANGED,
                0);
    }

    private static boolean printed(Sketch plan, Expected expected) {
        return TargetPlace.find(plan, Value.Figure.class::isInstance)
                .map(at -> {
                    Value after = new Value.Figure(BigDecimal.valueOf(at.number()), Optional.of(at.number() + ",0"));
                    at.set(plan, after);
                    expected.add(Told.of(
                            at.item(),
                            ChangeKind.SPELLING_CHANGED,
                            at.path(),
                            at.target().value(),
                            after,
                            Weight.EDITORIAL));
                    return true;
                })
                .orElse(false);
    }

    private static boolean note(Sketch plan, Expected expected) {
        boolean figure = plan.chance();
        String note = figure ? "angka sementara sampai 2020" : "angka sementara";
        return TargetPlace.find(plan, Value.Figure.class::isInstance)
                .map(at -> {
                    at.note(plan, note);
                    expected.add(Told.gained(
                            at.item(),
                            ChangeKind.TEXT_CHANGED,
                            at.path() + "/note",
                            Value.of(note),
                            figure ? SUBSTANTIVE : Weight.ADMINISTRATIVE));
                    return true;
                })
                .orElse(false);
    }

    static Value range(int min, int max) {
        return new Value.Range(
                Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)), Optional.empty());
    }

    static Value open(int min) {
        return new Value.Range(Optional.of(BigDecimal.valueOf(min)), Optional.empty(), Optional.empty());
    }

    private static Value missing() {
        return new Value.Missing("menunggu data", Optional.empty());
    }
}
