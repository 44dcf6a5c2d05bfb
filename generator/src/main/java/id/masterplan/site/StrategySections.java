package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Goal;
import id.masterplan.model.ItemId;
import id.masterplan.model.Strategy;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import id.masterplan.site.view.Statement;
import java.util.List;
import java.util.Optional;

/** The strategies of an edition, dimension by dimension, with the goals that they serve. */
final class StrategySections {
    private final RegionDesk desk;
    private final Edition edition;
    private final Names names;
    private final Labels labels;

    StrategySections(RegionDesk desk, Edition edition, Names names) {
        this.desk = desk;
        this.edition = edition;
        this.names = names;
        this.labels = desk.labels();
    }

    Optional<Section> section() {
        return new SectionMaker("strategi_", labels.word("edition.strategies"))
                .parts(edition.strategies().stream()
                        .map(Strategy::dimension)
                        .distinct()
                        .sorted(new ByOrder(names.dimensions()))
                        .map(this::dimension)
                        .toList())
                .ifAny();
    }

    private Section dimension(ItemId dimension) {
        return new SectionMaker("strategi_" + dimension, names.dimension(dimension))
                .statements(edition.strategies().stream()
                        .filter(s -> s.dimension().equals(dimension))
                        .map(this::strategy)
                        .toList())
                .make();
    }

    private Statement strategy(Strategy s) {
        List<Phrase> part = s.subDimension().map(names::subDimension).stream()
                .map(Phrase::of)
                .toList();
        List<Phrase> goals = s.goals().stream().map(this::goal).toList();
        return new Statement(
                s.id().text(),
                s.text(),
                Particulars.together(part, goals, new Particulars(desk.setting()).sources(s.sources())),
                s.illustrative());
    }

    private Phrase goal(ItemId id) {
        Optional<Goal> goal =
                edition.frame().goals().stream().filter(g -> g.id().equals(id)).findFirst();
        String text = labels.word("strategy.goal", goal.map(Goal::text).orElse(id.text()));
        return goal.map(g -> Phrase.to(text, "#" + g.id())).orElseGet(() -> Phrase.of(text));
    }
}
