package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.ItemId;
import id.masterplan.model.Outcome;
import id.masterplan.model.Programme;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import id.masterplan.testing.Plans;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programmes that come, go, get another id, are replaced, split or merged, and those of which an editor says something. */
final class ItemMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;

    private ItemMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put("programme-added", ItemMutations::added);
        all.put("programme-removed", (s, e) -> removed(s, e, Optional.empty()));
        all.put("programme-dropped", (s, e) -> removed(s, e, Optional.of(Outcome.STOPPED)));
        all.put("programme-another-id", ItemMutations::anotherId);
        all.put("programme-replaced", ItemMutations::replaced);
        all.put("programmes-merged", ItemMutations::merged);
        all.put("programme-split", ItemMutations::split);
        all.put("programme-kept-with-weight", ItemMutations::kept);
    }

    /** What is told of a programme that is new, in the order of swapped editions gone. */
    static void whole(Expected expected, String item, Programme programme, boolean come) {
        programme
                .indicators()
                .forEach(i -> row(
                        expected,
                        come,
                        Told.gained(
                                item,
                                ChangeKind.INDICATOR_ADDED,
                                "indicators/" + i.id(),
                                Value.of(i.id().text()),
                                SUBSTANTIVE)));
        programme
                .rpjmdLinks()
                .forEach(l -> row(
                        expected,
                        come,
                        Told.gained(
                                item,
                                ChangeKind.LINK_GAINED,
                                LinkMutations.path(l),
                                Value.of(l.objective().text()),
                                SUBSTANTIVE)));
        programme.budget().forEach(l -> row(expected, come, money(item, l)));
    }

    private static Told money(String item, BudgetLine line) {
        Told told = Told.gained(
                item,
                ChangeKind.BUDGET_ADDED,
                MoneyMutations.Place.path(line.year(), line.source().text()),
                line.amount(),
                SUBSTANTIVE);
        if (line.amount() instanceof Value.Figure figure) {
            String amount = Row.plain(figure.number());
            return told.delta(amount + " Rp", "-" + amount + " Rp");
        }
        return told;
    }

    private static void row(Expected expected, boolean come, Told told) {
        if (come) {
            expected.add(told);
        } else {
            expected.add(told.swapped());
        }
    }

    /** A programme like no other: its ids and figures are its own. */
    static Programme fresh(Sketch plan, ItemId id) {
        Programme like = SketchPlan.programme(plan, 1 + plan.random.nextInt(8));
        Programme own = Records.with(like, "id", id);
        own = Records.with(own, "title", "Gerakan Bersama " + plan.fresh());
        own = Records.with(own, "actions", List.of());
        return Records.with(
                own,
                "indicators",
                own.indicators().stream()
                        .map(i -> Records.with(i, "id", plan.id("ind")))
                        .toList());
    }

    private static boolean added(Sketch plan, Expected expected) {
        ItemId id = plan.id("prog");
        plan.claim(id.text());
        Programme programme = fresh(plan, id);
        plan.programmes.put(id, programme);
        String item = Told.item("programme", id);
        expected.node(item, Fate.ADDED, Fate.REMOVED);
        whole(expected, item, programme, true);
        return true;
    }

    private static boolean removed(Sketch plan, Expected expected, Optional<Outcome> outcome) {
        return ProgrammeMutations.make(plan, "", p -> {
            plan.programmes.remove(p.id());
            outcome.ifPresent(o ->
                    plan.records.add(Plans.change(ChangeAction.DROPPED, p.id().text(), "", "Anggaran habis", outcome)));
            String item = ProgrammeMutations.item(p);
            expected.node(item, Fate.REMOVED, Fate.ADDED);
            whole(expected, item, p, false);
        });
    }

    /** A record that keeps the identity: the same programme under another id and name. */
    private static boolean anotherId(Sketch plan, Expected expected) {
        return ProgrammeMutations.make(plan, "", p -> {
            ItemId id = plan.id("prog");
            plan.claim(id.text());
            plan.programmes.remove(p.id());
            Programme is = Records.with(Records.with(p, "id", id), "title", "Bakti Desa");
            plan.programmes.put(id, is);
            plan.records.add(Plans.change(ChangeAction.RENAMED, p.id().text(), id.text(), "Nama baru"));
            expected.add(Told.of(
                            Told.item("programme", id),
                            ChangeKind.NAME_CHANGED,
                            "title",
                            p.title(),
                            "Bakti Desa",
                            Weight.ADMINISTRATIVE)
                    .called(ProgrammeMutations.item(p)));
        });
    }

    private static boolean replaced(Sketch plan, Expected expected) {
        return ProgrammeMutations.make(plan, "", p -> {
            ItemId id = plan.id("prog");
            plan.claim(id.text());
            plan.programmes.remove(p.id());
            plan.programmes.put(id, Records.with(Records.with(p, "id", id), "title", "Bakti Desa"));
            plan.records.add(Plans.change(ChangeAction.REPLACED, p.id().text(), id.text(), "Cara baru"));
            String there = Told.item("programme", id);
            expected.node(there, Fate.REPLACED, ProgrammeMutations.item(p), Fate.REPLACED);
            expected.add(
                    Told.of(there, ChangeKind.NAME_CHANGED, "title", p.title(), "Bakti Desa", Weight.ADMINISTRATIVE)
                            .called(ProgrammeMutations.item(p)));
        });
    }

    /** Two programmes become the second with all that both had; one line gets more money. */
    private static boolean merged(Sketch plan, Expected expected) {
        return two(plan, (a, b) -> {
            Programme one = union(b, a);
            String there = Told.item("programme", b.id());
            String here = Told.item("programme", a.id(), b.id());
            plan.programmes.remove(a.id());
            plan.programmes.put(b.id(), more(expected, one, there, here));
            plan.records.add(Plans.change(ChangeAction.MERGED, a.id() + " " + b.id(), b.id().text(), "Satu loket"));
            expected.node(there, Fate.MERGED, here, Fate.SPLIT);
            lead(expected, a, b, there, here);
        });
    }

    /** The lead of the one that went stands beside that of the one that stays. */
    private static void lead(Expected expected, Programme a, Programme b, String there, String here) {
        String gone = a.leadAgency().orElseThrow().text();
        String stays = b.leadAgency().orElseThrow().text();
        if (!gone.equals(stays)) {
            expected.add(Told.of(
                            there,
                            ChangeKind.AGENCY_REASSIGNED,
                            "lead_agency",
                            stays + " + " + gone,
                            stays,
                            Weight.ADMINISTRATIVE)
                    .called(here));
        }
    }

    /** One programme becomes itself and another that takes the money of one source, two indicators and a link. */
    private static boolean split(Sketch plan, Expected expected) {
        return ProgrammeMutations.make(plan, "", p -> {
            ItemId id = plan.id("prog");
            plan.claim(id.text());
            List<BudgetLine> csr = p.budget().stream()
                    .filter(l -> l.source().text().equals("csr"))
                    .toList();
            Programme part = Records.with(Records.with(p, "id", id), "title", "Bagian " + p.title());
            part = Records.with(part, "budget", csr);
            part = Records.with(part, "indicators", p.indicators().subList(0, 2));
            part = Records.with(part, "rpjmdLinks", p.rpjmdLinks().subList(1, 2));
            part = Records.with(part, "actions", p.actions().subList(0, 1));
            Programme rest = Records.with(p, "indicators", p.indicators().subList(2, 4));
            rest = Records.with(rest, "rpjmdLinks", p.rpjmdLinks().subList(0, 1));
            rest = Records.with(rest, "actions", p.actions().subList(1, 2));
            rest = Records.with(
                    rest,
                    "budget",
                    p.budget().stream().filter(l -> !csr.contains(l)).toList());
            String here = ProgrammeMutations.item(p);
            String there = Told.item("programme", p.id(), id);
            plan.programmes.put(p.id(), more(expected, rest, there, here));
            plan.programmes.put(id, part);
            plan.records.add(Plans.change(ChangeAction.SPLIT, p.id().text(), p.id() + " " + id, "Dua bidang"));
            expected.node(there, Fate.SPLIT, here, Fate.MERGED);
        });
    }

    private static Programme more(Expected expected, Programme one, String there, String here) {
        BudgetLine line = one.budget().stream()
                .filter(l -> l.amount() instanceof Value.Figure)
                .findFirst()
                .orElseThrow();
        BigDecimal before = ((Value.Figure) line.amount()).number();
        BigDecimal after = before.add(BigDecimal.valueOf(250_000));
        String path = MoneyMutations.Place.path(line.year(), line.source().text());
        expected.add(Told.of(there, ChangeKind.BUDGET_INCREASED, path, line.amount(), Value.of(after), SUBSTANTIVE)
                .by(before, after, "Rp")
                .called(here));
        return Records.with(
                one,
                "budget",
                Records.where(one.budget(), l -> l.equals(line), l -> Records.with(l, "amount", Value.of(after))));
    }

    private interface Both {
        void of(Programme a, Programme b);
    }

    private static boolean two(Sketch plan, Both mutation) {
        Optional<Programme> first = plan.programme("", p -> p.years().size() == 3);
        Optional<Programme> second =
                first.flatMap(a -> plan.programme("", b -> b.years().size() == 3));
        List<ItemId> order = List.copyOf(plan.programmes.keySet());
        second.ifPresent(b -> {
            Programme a = first.orElseThrow();
            boolean inOrder = order.indexOf(a.id()) < order.indexOf(b.id());
            mutation.of(inOrder ? a : b, inOrder ? b : a);
        });
        return second.isPresent();
    }

    private static Programme union(Programme stays, Programme joins) {
        Programme one = Records.with(stays, "indicators", joined(stays.indicators(), joins.indicators()));
        List<RpjmdLink> links = new ArrayList<>(stays.rpjmdLinks());
        joins.rpjmdLinks().stream()
                .filter(l -> links.stream().noneMatch(o -> LinkMutations.path(o).equals(LinkMutations.path(l))))
                .forEach(links::add);
        one = Records.with(one, "rpjmdLinks", links);
        one = Records.with(one, "actions", joined(stays.actions(), joins.actions()));
        one = Records.with(one, "partners", joined(stays.partners(), joins.partners()));
        List<BudgetLine> budget = new ArrayList<>();
        for (BudgetLine line : stays.budget()) {
            BudgetLine other = joins.budget().stream()
                    .filter(l -> l.year() == line.year() && l.source().equals(line.source()))
                    .findFirst()
                    .orElseThrow();
            if (line.amount() instanceof Value.Figure a && other.amount() instanceof Value.Figure b) {
                budget.add(Records.with(line, "amount", Value.of(a.number().add(b.number()))));
            } else {
                budget.add(line);
            }
        }
        return Records.with(one, "budget", budget);
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        b.stream().filter(e -> !all.contains(e)).forEach(all::add);
        return all;
    }

    /** The editor says why, and that it matters more than the rule says. */
    private static boolean kept(Sketch plan, Expected expected) {
        return ProgrammeMutations.make(plan, "", p -> {
            plan.set(p, "illustrative", true);
            plan.records.add(Records.with(
                    Plans.change(ChangeAction.KEPT, p.id().text(), p.id().text(), "Data dicocokkan"),
                    "weight",
                    Optional.of(Weight.ADMINISTRATIVE)));
            expected.claimed(ProgrammeMutations.item(p), Weight.ADMINISTRATIVE);
            expected.add(Told.of(
                    ProgrammeMutations.item(p),
                    ChangeKind.SOURCE_CHANGED,
                    "illustrative",
                    "false",
                    "true",
                    Weight.EDITORIAL));
        });
    }
}
