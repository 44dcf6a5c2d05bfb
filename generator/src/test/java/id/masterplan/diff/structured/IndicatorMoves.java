package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Measurement;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import id.masterplan.testing.Plans;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Indicators that are new, gone, of another programme, or replaced. */
final class IndicatorMoves {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;

    private IndicatorMoves() {}

    static void addTo(Map<String, Mutation> all) {
        all.put("indicator-added", IndicatorMoves::added);
        all.put("indicator-removed", IndicatorMoves::removed);
        all.put("indicator-moved", (s, e) -> moved(s, e, false));
        all.put("indicator-moved-and-changed", (s, e) -> moved(s, e, true));
        all.put("indicator-replaced-by-record", (s, e) -> replaced(s, e, true));
        all.put("indicator-exchanged", (s, e) -> replaced(s, e, false));
    }

    private static boolean added(Sketch plan, Expected expected) {
        ItemId id = plan.id("ind");
        return plan.programme("indicators/" + id)
                .map(p -> {
                    plan.set(
                            p,
                            "indicators",
                            Records.and(plan.programmes.get(p.id()).indicators(), fresh(plan, id)));
                    expected.add(Told.gained(
                            Told.item("programme", p.id()),
                            ChangeKind.INDICATOR_ADDED,
                            "indicators/" + id,
                            Value.of(id.text()),
                            SUBSTANTIVE));
                    return true;
                })
                .orElse(false);
    }

    private static Indicator fresh(Sketch plan, ItemId id) {
        return Plans.indicator(id.text())
                .target(2023, String.valueOf(plan.fresh()))
                .build();
    }

    private static void drop(Sketch plan, IndicatorMutations.Place at) {
        List<Indicator> now = plan.programmes.get(at.programme().id()).indicators();
        plan.set(at.programme(), "indicators", Records.without(now, at.indicator()));
    }

    private static boolean removed(Sketch plan, Expected expected) {
        return IndicatorMutations.place(plan, "")
                .map(at -> {
                    drop(plan, at);
                    expected.add(Told.lost(
                            at.item(),
                            ChangeKind.INDICATOR_REMOVED,
                            at.path(),
                            Value.of(at.indicator().id().text()),
                            SUBSTANTIVE));
                    return true;
                })
                .orElse(false);
    }

    private static boolean moved(Sketch plan, Expected expected, boolean changed) {
        return IndicatorMutations.place(plan, "")
                .flatMap(at -> plan.programme(
                                at.path(), p -> !p.id().equals(at.programme().id()))
                        .map(to -> {
                            drop(plan, at);
                            Indicator is = changed ? IndicatorMutations.raised(at.indicator()) : at.indicator();
                            plan.set(
                                    to,
                                    "indicators",
                                    Records.and(plan.programmes.get(to.id()).indicators(), is));
                            move(expected, at, to, is);
                            return true;
                        }))
                .orElse(false);
    }

    private static void move(Expected expected, IndicatorMutations.Place at, Programme to, Indicator is) {
        Value id = Value.of(is.id().text());
        String there = Told.item("programme", to.id());
        expected.add(Told.of(there, ChangeKind.INDICATOR_MOVED_IN, at.path(), id, id, SUBSTANTIVE)
                .ends(at.programme().id() + "#" + at.path(), at.programme().id() + "#" + at.path(), at.path()));
        expected.add(Told.of(at.item(), ChangeKind.INDICATOR_MOVED_OUT, at.path(), id, id, SUBSTANTIVE)
                .ends(to.id() + "#" + at.path(), to.id() + "#" + at.path(), at.path()));
        for (Measurement was : at.indicator().targets()) {
            Measurement now = is.targets().get(at.indicator().targets().indexOf(was));
            if (!was.equals(now)) {
                var tone = TargetMutations.tone(is.direction(), 1);
                expected.add(Told.of(
                                there,
                                TargetMutations.kind(tone),
                                at.path() + "/targets/" + was.year(),
                                was.value(),
                                now.value(),
                                SUBSTANTIVE)
                        .by(
                                BigDecimal.valueOf(IndicatorMutations.number(was)),
                                BigDecimal.valueOf(IndicatorMutations.number(now)),
                                is.unit())
                        .tone(tone)
                        .called(at.item()));
            }
        }
    }

    private static boolean replaced(Sketch plan, Expected expected, boolean record) {
        ItemId id = plan.id("ind");
        return IndicatorMutations.place(plan, "")
                .map(at -> {
                    plan.claim(at.programme().id() + "/indicators/" + id);
                    drop(plan, at);
                    Indicator next = fresh(plan, id);
                    if (record) {
                        plan.records.add(Plans.change(
                                ChangeAction.REPLACED, at.indicator().id().text(), id.text(), "Aturan baru"));
                    }
                    List<Indicator> now =
                            plan.programmes.get(at.programme().id()).indicators();
                    plan.set(at.programme(), "indicators", Records.and(now, next));
                    Value was = Value.of(at.indicator().id().text());
                    Value is = Value.of(id.text());
                    if (record) {
                        expected.add(Told.of(
                                        at.item(),
                                        ChangeKind.INDICATOR_REPLACED,
                                        "indicators/" + id,
                                        was,
                                        is,
                                        SUBSTANTIVE)
                                .ends("", "", at.path()));
                    } else {
                        expected.add(Told.lost(at.item(), ChangeKind.INDICATOR_REMOVED, at.path(), was, SUBSTANTIVE));
                        expected.add(Told.gained(
                                at.item(), ChangeKind.INDICATOR_ADDED, "indicators/" + id, is, SUBSTANTIVE));
                    }
                    return true;
                })
                .orElse(false);
    }
}
