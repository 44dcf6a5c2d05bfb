package id.masterplan.validate;

import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Which items there are, what kind each is and how it is called. */
final class Census {
    /** An item; {@code kind} is a word of the sentences. */
    record Item(String kind, String name) {}

    private final Map<ItemId, Item> items = new TreeMap<>(Comparator.comparing(ItemId::text));

    private Census() {}

    static Map<ItemId, Item> plan(Edition edition) {
        Census census = new Census();
        edition.agencies()
                .forEach(a -> census.add(a.id(), "agency", a.currentName().name()));
        edition.institutions().forEach(i -> census.add(i.id(), "institution", i.name()));
        edition.analyses().forEach(a -> census.add(a.id(), "analysis", a.title()));
        edition.strategies().forEach(s -> census.add(s.id(), "strategy", s.text()));
        edition.programmes().forEach(census::programme);
        edition.quickWins().forEach(q -> census.add(q.id(), "quick-win", q.name()));
        edition.chapters().forEach(c -> census.add(c.id(), "chapter", c.title()));
        edition.frame().missions().forEach(m -> census.add(m.id(), "mission", m.text()));
        edition.frame().goals().forEach(g -> census.add(g.id(), "goal", g.text()));
        edition.frame().phases().forEach(p -> census.add(p.id(), "phase", p.label()));
        return census.items;
    }

    static Map<ItemId, Item> record(RegionRecord record) {
        Census census = new Census();
        record.instruments().forEach(i -> census.add(i.id(), "instrument", i.title()));
        record.rpjmds().forEach(census::rpjmd);
        record.evaluations().forEach(e -> {
            census.add(e.id(), "evaluation", e.title());
            e.recommendations().forEach(r -> census.add(r.id(), "recommendation", r.text()));
        });
        record.forumNotes().forEach(n -> census.add(n.id(), "forum", n.title()));
        record.realisations().forEach(r -> census.add(r.id(), "realisations", r.title()));
        record.claims().forEach(c -> census.add(c.id(), "claim", c.text()));
        return census.items;
    }

    private void programme(Programme programme) {
        add(programme.id(), "programme", programme.title());
        programme.indicators().forEach(this::indicator);
        programme.actions().forEach(a -> add(a.id(), "action", a.text()));
    }

    private void rpjmd(Rpjmd plan) {
        add(plan.id(), "rpjmd", plan.title());
        plan.missions().forEach(m -> add(m.id(), "rpjmd-mission", m.text()));
        plan.goals().forEach(g -> add(g.id(), "rpjmd-goal", g.text()));
        plan.objectives().forEach(o -> {
            add(o.id(), "objective", o.text());
            o.indicators().forEach(this::indicator);
        });
        plan.programmes().forEach(p -> p.indicators().forEach(this::indicator));
    }

    private void indicator(Indicator indicator) {
        add(indicator.id(), "indicator", indicator.name());
    }

    private void add(ItemId id, String kind, String name) {
        items.putIfAbsent(id, new Item("@kind." + kind, name));
    }
}
