package id.masterplan.diff;

import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.FundingSource;
import id.masterplan.model.Goal;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that ids bear in one edition. */
final class Names {
    /** Names of one kind of thing. */
    record Lookup(Map<ItemId, String> names) {
        /** The id with the name it bears, where that is known. */
        Value value(ItemId id) {
            return new Value.Text(id.text(), Optional.ofNullable(names.get(id)));
        }

        String name(ItemId id) {
            return names.getOrDefault(id, id.text());
        }
    }

    /** No names are known: the id stands for itself. */
    static final Lookup NONE = new Lookup(Map.of());

    private final Map<ItemId, String> items = new HashMap<>();
    private final Map<ItemId, String> dimensions = new HashMap<>();
    private final Map<ItemId, String> schemes = new HashMap<>();
    private final Map<ItemId, String> funds = new HashMap<>();
    private final Map<String, String> codeSchemes = new HashMap<>();

    Names(Edition edition) {
        edition.agencies().forEach(a -> items.put(a.id(), a.currentName().name()));
        for (Programme programme : edition.programmes()) {
            items.put(programme.id(), programme.title());
            for (Indicator indicator : programme.indicators()) {
                items.put(indicator.id(), indicator.name());
            }
        }
        for (QuickWin quickWin : edition.quickWins()) {
            items.put(quickWin.id(), quickWin.name());
        }
        for (Phase phase : edition.frame().phases()) {
            items.put(phase.id(), phase.label());
        }
        edition.frame().missions().forEach(m -> items.put(m.id(), m.text()));
        for (Goal goal : edition.frame().goals()) {
            items.put(goal.id(), goal.text());
        }
        for (Rpjmd rpjmd : edition.rpjmds()) {
            items.put(rpjmd.id(), rpjmd.title());
            for (Objective objective : rpjmd.objectives()) {
                items.put(objective.id(), objective.text());
            }
        }
        for (FundingSource source : edition.vocabulary().fundingSources()) {
            funds.put(source.id(), source.name().id());
        }
        edition.strategies().forEach(s -> items.put(s.id(), s.text()));
        edition.institutions().forEach(i -> items.put(i.id(), i.name()));
        edition.analyses().forEach(a -> items.put(a.id(), a.title()));
        edition.chapters().forEach(c -> items.put(c.id(), c.title()));
        edition.vocabulary().codeSchemes().forEach(s -> codeSchemes.put(s.id(), s.title()));
        edition.vocabulary()
                .indicatorLists()
                .forEach(l -> items.put(l.id(), l.title().id()));
        edition.vocabulary()
                .dimensionSchemes()
                .forEach(s -> schemes.put(s.id(), s.title().id()));
        edition.vocabulary().dimensionSchemes().stream()
                .filter(s -> s.id().equals(edition.frame().dimensionScheme()))
                .forEach(this::addDimensions);
    }

    private void addDimensions(DimensionScheme scheme) {
        for (Dimension dimension : scheme.dimensions()) {
            dimensions.put(dimension.id(), dimension.name().id());
            dimension
                    .subDimensions()
                    .forEach(s -> dimensions.put(s.id(), s.name().id()));
        }
    }

    /** Items of the plan, RPJMDs and their objectives, lists of codes for indicators: their ids are unique together. */
    Lookup items() {
        return new Lookup(items);
    }

    /** Dimensions and their parts, of the scheme in use. */
    Lookup dimensions() {
        return new Lookup(dimensions);
    }

    /** A list of programme codes, with its title where that is known. */
    Value codeScheme(String id) {
        return new Value.Text(id, Optional.ofNullable(codeSchemes.get(id)));
    }

    Lookup schemes() {
        return new Lookup(schemes);
    }

    Lookup funds() {
        return new Lookup(funds);
    }
}
