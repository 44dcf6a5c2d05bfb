package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Label;
import id.masterplan.model.Programme;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the items of an edition are called, by id; ids of the record are known too. */
final class PlanNames {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> vocabulary = new HashMap<>();
    private final Setting setting;

    private PlanNames(Setting setting) {
        this.setting = setting;
    }

    /** Names as borne in the given editions; where they differ, the first one's. */
    static PlanNames of(RegionDesk desk, List<Edition> editions) {
        PlanNames names = new PlanNames(desk.setting());
        editions.forEach(names::learn);
        RegionRecord record = desk.library().record();
        record.instruments()
                .forEach(i -> names.put(
                        i.id(), desk.instrument(new Reference.To(i.id())).text()));
        record.rpjmds().forEach(names::learn);
        record.evaluations().forEach(e -> e.recommendations().forEach(r -> names.put(r.id(), r.text())));
        return names;
    }

    /** Names as last borne. */
    static PlanNames latest(RegionDesk desk) {
        List<Edition> editions = new ArrayList<>(desk.editions());
        Collections.reverse(editions);
        return of(desk, editions);
    }

    /** The name of an item; its id where nobody named it. */
    String of(ItemId id) {
        return find(id.text()).orElse(id.text());
    }

    /** The name behind a text that may be an id. */
    Optional<String> find(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** A name of the vocabulary in the site's language; other words as they are. */
    String own(String word) {
        return vocabulary.getOrDefault(word, word);
    }

    /** The unit of an indicator; empty where there is none. */
    String unit(String indicator) {
        return units.getOrDefault(indicator, "");
    }

    private void learn(Edition edition) {
        edition.programmes().forEach(this::learn);
        edition.quickWins().forEach(q -> put(q.id(), q.name()));
        edition.agencies().forEach(a -> put(a.id(), a.currentName().name()));
        edition.chapters().forEach(c -> put(c.id(), c.title()));
        edition.frame().missions().forEach(m -> put(m.id(), m.text()));
        edition.frame().goals().forEach(g -> put(g.id(), g.text()));
        edition.frame().phases().forEach(p -> put(p.id(), p.label()));
        edition.rpjmds().forEach(this::learn);
        edition.vocabulary().fundingSources().forEach(f -> put(f.id(), f.name()));
        edition.vocabulary().dimensionSchemes().forEach(scheme -> {
            put(scheme.id(), scheme.title());
            scheme.dimensions().forEach(dimension -> {
                put(dimension.id(), dimension.name());
                dimension.subDimensions().forEach(sub -> put(sub.id(), sub.name()));
            });
        });
    }

    private void put(ItemId id, Label name) {
        put(id, setting.name(name));
        vocabulary.putIfAbsent(name.id(), setting.name(name));
    }

    private void learn(Programme programme) {
        put(programme.id(), programme.title());
        programme.indicators().forEach(i -> {
            put(i.id(), i.name());
            units.putIfAbsent(i.id().text(), i.unit());
        });
    }

    private void learn(Rpjmd rpjmd) {
        put(rpjmd.id(), rpjmd.title());
        rpjmd.goals().forEach(g -> put(g.id(), g.text()));
        rpjmd.missions().forEach(m -> put(m.id(), m.text()));
        rpjmd.objectives().forEach(o -> put(o.id(), o.text()));
    }

    private void put(ItemId id, String name) {
        names.putIfAbsent(id.text(), name);
    }
}
