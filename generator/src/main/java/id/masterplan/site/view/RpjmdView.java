package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** The page of an RPJMD. */
public record RpjmdView(
        Chrome chrome,
        List<Detail> facts,
        List<Statement> missions,
        List<Statement> goals,
        List<ObjectiveSheet> objectives,
        String sentence,
        Optional<Brief> impact,
        Optional<Section> programmes,
        List<SourceLine> sources,
        boolean illustrative)
        implements PageView {
    /** Guards the lists against later change. */
    public RpjmdView {
        facts = List.copyOf(facts);
        missions = List.copyOf(missions);
        goals = List.copyOf(goals);
        objectives = List.copyOf(objectives);
        sources = List.copyOf(sources);
    }
}
