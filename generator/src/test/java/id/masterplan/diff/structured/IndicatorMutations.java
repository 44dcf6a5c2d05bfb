package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.model.CodeRef;
import id.masterplan.model.Direction;
import id.masterplan.model.Indicator;
import id.masterplan.model.IndicatorType;
import id.masterplan.model.ItemId;
import id.masterplan.model.Measurement;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Indicators redefined, based elsewhere, described otherwise. */
final class IndicatorMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;
    private static final Weight ADMINISTRATIVE = Weight.ADMINISTRATIVE;

    private IndicatorMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put("indicator-unit", IndicatorMutations::unit);
        all.put("indicator-direction", IndicatorMutations::direction);
        all.put(
                "indicator-name",
                (s, e) -> word(s, e, "name", ChangeKind.INDICATOR_REDEFINED, SUBSTANTIVE, "Cakupan warga"));
        all.put(
                "indicator-formula",
                (s, e) -> word(s, e, "formula", ChangeKind.INDICATOR_REDEFINED, SUBSTANTIVE, "rata-rata tertimbang"));
        all.put(
                "indicator-data-source",
                (s, e) -> word(s, e, "dataSource", ChangeKind.TEXT_CHANGED, ADMINISTRATIVE, "survei kepuasan warga"));
        all.put(
                "indicator-frequency",
                (s, e) -> word(s, e, "frequency", ChangeKind.ENTRY_CHANGED, ADMINISTRATIVE, "setiap semester"));
        all.put(
                "indicator-agency",
                (s, e) -> word(s, e, "agency", ChangeKind.ENTRY_CHANGED, ADMINISTRATIVE, "dinas-7"));
        all.put(
                "indicator-name-spelled",
                (s, e) -> word(s, e, "name", ChangeKind.SPELLING_CHANGED, Weight.EDITORIAL, ""));
        all.put("indicator-type", IndicatorMutations::type);
        all.put("indicator-ref", IndicatorMutations::ref);
        all.put("indicator-made-up", IndicatorMutations::illustrative);
        all.put("baseline-value", (s, e) -> baseline(s, e, 2017, true));
        all.put("baseline-year", (s, e) -> baseline(s, e, 2019, false));
        all.put("baseline-year-and-value", (s, e) -> baseline(s, e, 2019, true));
    }

    /** An indicator of which nothing is taken yet, or only the part that is asked for. */
    record Place(Programme programme, Indicator indicator) {
        String item() {
            return Told.item("programme", programme.id());
        }

        String path() {
            return "indicators/" + indicator.id();
        }
    }

    static Optional<Place> place(Sketch plan, String part) {
        List<Place> all = new ArrayList<>();
        plan.programmes.values().forEach(p -> p.indicators().forEach(i -> all.add(new Place(p, i))));
        return plan.free(
                all, p -> plan.claim(p.programme().id() + "/" + p.path() + (part.isEmpty() ? "" : "/" + part)));
    }

    static Indicator raised(Indicator indicator) {
        Indicator up = Records.with(indicator, "direction", indicator.direction());
        return Records.with(
                up,
                "targets",
                Records.where(
                        up.targets(),
                        t -> t.year() == 2024 && t.value() instanceof Value.Figure,
                        t -> new Measurement(t.year(), Told.number(number(t) + 1L), t.note())));
    }

    static int number(Measurement target) {
        return ((Value.Figure) target.value()).number().intValue();
    }

    /** Another unit breaks the series: the targets that change with it have neither difference nor direction. */
    private static boolean unit(Sketch plan, Expected expected) {
        return place(plan, "")
                .map(at -> {
                    Indicator is = raised(Records.with(at.indicator(), "unit", "kilometer"));
                    plan.set(at.programme(), is.id(), i -> is);
                    expected.add(Told.of(
                            at.item(),
                            ChangeKind.INDICATOR_REDEFINED,
                            at.path() + "/unit",
                            at.indicator().unit(),
                            "kilometer",
                            SUBSTANTIVE));
                    broken(expected, at, is);
                    return true;
                })
                .orElse(false);
    }

    private static boolean direction(Sketch plan, Expected expected) {
        return place(plan, "")
                .map(at -> {
                    Direction was = at.indicator().direction();
                    Direction other = was == Direction.UP ? Direction.DOWN : Direction.UP;
                    Indicator is = raised(Records.with(at.indicator(), "direction", other));
                    plan.set(at.programme(), is.id(), i -> is);
                    expected.add(Told.of(
                            at.item(),
                            ChangeKind.INDICATOR_REDEFINED,
                            at.path() + "/direction",
                            lower(was),
                            lower(other),
                            SUBSTANTIVE));
                    broken(expected, at, is);
                    return true;
                })
                .orElse(false);
    }

    private static void broken(Expected expected, Place at, Indicator is) {
        for (int i = 0; i < is.targets().size(); i++) {
            Measurement was = at.indicator().targets().get(i);
            Measurement now = is.targets().get(i);
            if (!was.equals(now)) {
                expected.add(Told.of(
                        at.item(),
                        ChangeKind.TARGET_CHANGED,
                        at.path() + "/targets/" + was.year(),
                        was.value(),
                        now.value(),
                        SUBSTANTIVE));
            }
        }
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static boolean word(
            Sketch plan, Expected expected, String component, ChangeKind kind, Weight weight, String words) {
        boolean defines = kind == ChangeKind.INDICATOR_REDEFINED;
        return place(plan, defines ? "" : component)
                .map(at -> {
                    boolean name = component.equals("name");
                    String was = switch (component) {
                        case "name" -> at.indicator().name();
                        case "formula" -> at.indicator().formula().orElseThrow();
                        case "dataSource" -> at.indicator().dataSource().orElseThrow();
                        case "frequency" -> at.indicator().frequency().orElseThrow();
                        default -> at.indicator().agency().orElseThrow().text();
                    };
                    String is = words.isEmpty() ? was.replace("Capaian", "Capian") : words;
                    Object value =
                            name ? is : component.equals("agency") ? Optional.of(new ItemId(is)) : Optional.of(is);
                    plan.set(at.programme(), at.indicator().id(), i -> Records.with(i, component, value));
                    String field = component.equals("dataSource") ? "data_source" : component;
                    expected.add(Told.of(at.item(), kind, at.path() + "/" + field, was, is, weight));
                    return true;
                })
                .orElse(false);
    }

    private static boolean type(Sketch plan, Expected expected) {
        return place(plan, "type")
                .map(at -> {
                    plan.set(at.programme(), at.indicator().id(), i -> Records.with(i, "type", IndicatorType.IMPACT));
                    expected.add(Told.of(
                            at.item(),
                            ChangeKind.ENTRY_CHANGED,
                            at.path() + "/type",
                            "output",
                            "impact",
                            ADMINISTRATIVE));
                    return true;
                })
                .orElse(false);
    }

    private static boolean ref(Sketch plan, Expected expected) {
        return place(plan, "refs")
                .map(at -> {
                    CodeRef ref = new CodeRef(new ItemId("tpb"), "11.2");
                    plan.set(at.programme(), at.indicator().id(), i -> Records.with(i, "refs", List.of(ref)));
                    expected.add(Told.gained(
                            at.item(),
                            ChangeKind.ENTRY_ADDED,
                            at.path() + "/refs/tpb-11-2",
                            Value.of("tpb 11.2"),
                            ADMINISTRATIVE));
                    return true;
                })
                .orElse(false);
    }

    private static boolean illustrative(Sketch plan, Expected expected) {
        return place(plan, "illustrative")
                .map(at -> {
                    plan.set(at.programme(), at.indicator().id(), i -> Records.with(i, "illustrative", true));
                    expected.add(Told.of(
                            at.item(),
                            ChangeKind.SOURCE_CHANGED,
                            at.path() + "/illustrative",
                            "false",
                            "true",
                            Weight.EDITORIAL));
                    return true;
                })
                .orElse(false);
    }

    private static boolean baseline(Sketch plan, Expected expected, int year, boolean another) {
        return place(plan, "baseline")
                .map(at -> {
                    Measurement was = at.indicator().baseline().orElseThrow();
                    BigDecimal before = ((Value.Figure) was.value()).number();
                    BigDecimal after = another ? before.add(BigDecimal.ONE) : before;
                    Measurement is = new Measurement(year, Value.of(after), Optional.empty());
                    plan.set(at.programme(), at.indicator().id(), i -> Records.with(i, "baseline", Optional.of(is)));
                    boolean moved = year != was.year();
                    if (moved) {
                        expected.add(Told.of(
                                        at.item(),
                                        ChangeKind.BASELINE_REBASED,
                                        at.path() + "/baseline_year",
                                        Told.number(was.year()),
                                        Told.number(year),
                                        SUBSTANTIVE)
                                .years(was.year(), year));
                    }
                    if (another) {
                        Told told = Told.of(
                                at.item(),
                                ChangeKind.BASELINE_CHANGED,
                                at.path() + "/baseline",
                                was.value(),
                                is.value(),
                                SUBSTANTIVE);
                        expected.add(
                                moved
                                        ? told
                                        : told.by(before, after, at.indicator().unit()));
                    }
                    return true;
                })
                .orElse(false);
    }
}
