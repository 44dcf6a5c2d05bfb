package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.model.BudgetBasis;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.CountingRule;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Money: more, less, new, gone, passed, from elsewhere, for another year, stated, counted otherwise, printed totals. */
final class MoneyMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;

    private MoneyMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put("budget-more", (s, e) -> amount(s, e, 1));
        all.put("budget-less", (s, e) -> amount(s, e, -1));
        all.put("budget-stated", MoneyMutations::stated);
        all.put("budget-unstated", MoneyMutations::unstated);
        all.put("budget-added", MoneyMutations::added);
        all.put("budget-nothing-added", MoneyMutations::nothing);
        all.put("budget-removed", (s, e) -> removed(s, e, 2021, ChangeKind.BUDGET_REMOVED, SUBSTANTIVE));
        all.put("budget-passed", (s, e) -> removed(s, e, 2019, ChangeKind.BUDGET_PASSED, Weight.EDITORIAL));
        all.put("budget-source", MoneyMutations::source);
        all.put("budget-shifted", (s, e) -> shifted(s, e, 2021, 2025));
        all.put("budget-shifted-back", (s, e) -> shifted(s, e, 2023, 2020));
        all.put("budget-basis", MoneyMutations::basis);
        all.put("budget-counting", MoneyMutations::counting);
        all.put("budget-code", (s, e) -> detail(s, e, "code", ChangeKind.ENTRY_ADDED, "2.16.03"));
        all.put("budget-note", (s, e) -> detail(s, e, "note", ChangeKind.TEXT_CHANGED, "pagu sementara"));
        all.put("budget-printed", MoneyMutations::printed);
        all.put("total-changed", MoneyMutations::total);
        all.put("total-added", MoneyMutations::totalAdded);
    }

    record Place(Programme programme, BudgetLine line) {
        String item() {
            return Told.item("programme", programme.id());
        }

        String path() {
            return path(line.year(), line.source().text());
        }

        static String path(int year, String source) {
            return "budget/" + year + "/" + source;
        }

        BigDecimal amount() {
            return ((Value.Figure) line.amount()).number();
        }

        void set(Sketch plan, UnaryOperator<BudgetLine> change) {
            List<BudgetLine> now = plan.programmes.get(programme.id()).budget();
            plan.set(programme, "budget", Records.where(now, l -> same(l), change));
        }

        void drop(Sketch plan) {
            List<BudgetLine> now = plan.programmes.get(programme.id()).budget();
            plan.set(programme, "budget", now.stream().filter(l -> !same(l)).toList());
        }

        private boolean same(BudgetLine other) {
            return other.year() == line.year() && other.source().equals(line.source());
        }
    }

    /** A line with a stated amount, or one without; of a year where one is asked for. */
    private static Optional<Place> place(Sketch plan, boolean stated, Optional<Integer> year) {
        List<Place> all = new ArrayList<>();
        plan.programmes.values().forEach(p -> p.budget().forEach(l -> all.add(new Place(p, l))));
        all.removeIf(p -> p.line().amount() instanceof Value.Figure != stated);
        all.removeIf(p -> year.isPresent() && p.line().year() != year.get());
        return plan.free(all, p -> plan.claim(p.programme().id() + "/" + p.path()));
    }

    private static boolean make(Optional<Place> place, java.util.function.Consumer<Place> mutation) {
        place.ifPresent(mutation);
        return place.isPresent();
    }

    private static void put(Sketch plan, Programme programme, BudgetLine line) {
        plan.set(
                programme,
                "budget",
                Records.and(plan.programmes.get(programme.id()).budget(), line));
    }

    private static boolean amount(Sketch plan, Expected expected, int sign) {
        return make(place(plan, true, Optional.empty()), at -> {
            BigDecimal after = at.amount().add(BigDecimal.valueOf(sign * 1_000_000L));
            at.set(plan, l -> Records.with(l, "amount", Value.of(after)));
            ChangeKind kind = sign > 0 ? ChangeKind.BUDGET_INCREASED : ChangeKind.BUDGET_DECREASED;
            expected.add(Told.of(at.item(), kind, at.path(), at.line().amount(), Value.of(after), SUBSTANTIVE)
                    .by(at.amount(), after, "Rp"));
        });
    }

    private static boolean stated(Sketch plan, Expected expected) {
        return make(place(plan, false, Optional.empty()), at -> {
            Value after = Value.of(plan.rupiah());
            at.set(plan, l -> Records.with(l, "amount", after));
            expected.add(Told.of(
                    at.item(), ChangeKind.BUDGET_CHANGED, at.path(), at.line().amount(), after, SUBSTANTIVE));
        });
    }

    private static boolean unstated(Sketch plan, Expected expected) {
        return make(place(plan, true, Optional.empty()), at -> {
            Value after = new Value.Missing("belum dipublikasikan", Optional.empty());
            at.set(plan, l -> Records.with(l, "amount", after));
            expected.add(Told.of(
                    at.item(), ChangeKind.BUDGET_CHANGED, at.path(), at.line().amount(), after, SUBSTANTIVE));
        });
    }

    private static boolean added(Sketch plan, Expected expected) {
        return plan.programme("budget/2024/apbn")
                .map(p -> {
                    BigDecimal amount = plan.rupiah();
                    put(plan, p, SketchPlan.line(2024, "apbn", Value.of(amount)));
                    String item = Told.item("programme", p.id());
                    expected.add(Told.gained(
                                    item, ChangeKind.BUDGET_ADDED, "budget/2024/apbn", Value.of(amount), SUBSTANTIVE)
                            .delta(Row.plain(amount) + " Rp", "-" + Row.plain(amount) + " Rp"));
                    return true;
                })
                .orElse(false);
    }

    /** Two lines of nothing, one gone and one new, are not the same money. */
    private static boolean nothing(Sketch plan, Expected expected) {
        return plan.programme("budget/2025/dak")
                .map(p -> {
                    put(plan, p, SketchPlan.line(2025, "dak", Told.number(0)));
                    String item = Told.item("programme", p.id());
                    expected.add(
                            Told.gained(item, ChangeKind.BUDGET_ADDED, "budget/2025/dak", Told.number(0), SUBSTANTIVE)
                                    .delta("0 Rp", "0 Rp"));
                    return true;
                })
                .orElse(false);
    }

    private static boolean removed(Sketch plan, Expected expected, int year, ChangeKind kind, Weight weight) {
        return make(place(plan, true, Optional.of(year)), at -> {
            at.drop(plan);
            expected.add(Told.lost(at.item(), kind, at.path(), at.line().amount(), weight)
                    .delta("-" + Row.plain(at.amount()) + " Rp", Row.plain(at.amount()) + " Rp")
                    .backwards(ChangeKind.BUDGET_ADDED, SUBSTANTIVE)
                    .delta(
                            kind == ChangeKind.BUDGET_PASSED ? "" : "-" + Row.plain(at.amount()) + " Rp",
                            Row.plain(at.amount()) + " Rp"));
        });
    }

    private static boolean source(Sketch plan, Expected expected) {
        return make(place(plan, true, Optional.of(2022)), at -> {
            if (plan.claim(at.programme().id() + "/" + Place.path(2022, "apbn"))) {
                at.set(plan, l -> Records.with(l, "source", SketchPlan.id("apbn")));
                String path = Place.path(2022, "apbn");
                expected.add(Told.of(
                                at.item(),
                                ChangeKind.BUDGET_SOURCE_CHANGED,
                                path,
                                at.line().amount(),
                                at.line().amount(),
                                SUBSTANTIVE)
                        .ends(at.path(), path, at.path()));
            }
        });
    }

    private static boolean shifted(Sketch plan, Expected expected, int from, int to) {
        return make(place(plan, true, Optional.of(from)), at -> {
            String path = Place.path(to, at.line().source().text());
            if (plan.claim(at.programme().id() + "/" + path)) {
                at.set(plan, l -> Records.with(l, "year", to));
                expected.add(Told.of(
                                at.item(),
                                ChangeKind.BUDGET_SHIFTED,
                                path,
                                at.line().amount(),
                                at.line().amount(),
                                SUBSTANTIVE)
                        .years(from, to)
                        .ends(at.path(), path, at.path()));
            }
        });
    }

    private static boolean basis(Sketch plan, Expected expected) {
        return make(place(plan, true, Optional.empty()), at -> {
            at.set(plan, l -> Records.with(l, "basis", BudgetBasis.ALLOCATED));
            expected.add(Told.of(
                    at.item(),
                    ChangeKind.BUDGET_BASIS_CHANGED,
                    at.path() + "/basis",
                    "indicative",
                    "allocated",
                    SUBSTANTIVE));
        });
    }

    /** Money counted by another rule does not compare. */
    private static boolean counting(Sketch plan, Expected expected) {
        return make(place(plan, true, Optional.empty()), at -> {
            Value after = Value.of(at.amount().add(BigDecimal.ONE));
            at.set(
                    plan,
                    l -> Records.with(
                            Records.with(l, "amount", after),
                            "countingRule",
                            Optional.of(CountingRule.WHOLE_PROGRAMME)));
            expected.add(Told.of(
                    at.item(), ChangeKind.BUDGET_CHANGED, at.path(), at.line().amount(), after, SUBSTANTIVE));
            expected.add(Told.of(
                    at.item(),
                    ChangeKind.COUNTING_CHANGED,
                    at.path() + "/counting_rule",
                    "tagged",
                    "whole_programme",
                    SUBSTANTIVE));
        });
    }

    private static boolean detail(Sketch plan, Expected expected, String component, ChangeKind kind, String words) {
        return make(place(plan, true, Optional.empty()), at -> {
            at.set(plan, l -> Records.with(l, component, Optional.of(words)));
            expected.add(
                    Told.gained(at.item(), kind, at.path() + "/" + component, Value.of(words), Weight.ADMINISTRATIVE));
        });
    }

    private static boolean printed(Sketch plan, Expected expected) {
        return make(place(plan, true, Optional.empty()), at -> {
            Value after = new Value.Figure(at.amount(), Optional.of("Rp" + at.amount() + ",00"));
            at.set(plan, l -> Records.with(l, "amount", after));
            expected.add(Told.of(
                    at.item(), ChangeKind.SPELLING_CHANGED, at.path(), at.line().amount(), after, Weight.EDITORIAL));
        });
    }

    private static boolean total(Sketch plan, Expected expected) {
        return plan.programme("budget_totals")
                .map(p -> {
                    PrintedTotal was = p.budgetTotals().get(0);
                    BigDecimal before = ((Value.Figure) was.amount()).number();
                    BigDecimal after = plan.rupiah();
                    plan.set(p, "budgetTotals", List.of(Records.with(was, "amount", Value.of(after))));
                    expected.add(Told.of(
                                    Told.item("programme", p.id()),
                                    ChangeKind.TOTAL_CHANGED,
                                    "budget_totals/y2022",
                                    was.amount(),
                                    Value.of(after),
                                    SUBSTANTIVE)
                            .by(before, after, "Rp"));
                    return true;
                })
                .orElse(false);
    }

    private static boolean totalAdded(Sketch plan, Expected expected) {
        return plan.programme("budget_totals")
                .map(p -> {
                    PrintedTotal more = new PrintedTotal(
                            Optional.of(2023),
                            Optional.of(SketchPlan.id("apbd")),
                            Optional.empty(),
                            Value.of(plan.rupiah()),
                            Optional.empty(),
                            Optional.empty());
                    plan.set(p, "budgetTotals", Records.and(p.budgetTotals(), more));
                    expected.add(Told.gained(
                            Told.item("programme", p.id()),
                            ChangeKind.TOTAL_CHANGED,
                            "budget_totals/y2023-apbd",
                            more.amount(),
                            SUBSTANTIVE));
                    return true;
                })
                .orElse(false);
    }
}
