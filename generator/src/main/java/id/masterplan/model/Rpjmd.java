package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A five-year development plan (RPJMD) of the region, or an amendment of one. */
public record Rpjmd(
        ItemId id,
        String title,
        Optional<PlanKind> kind,
        Period period,
        Reference instrument,
        Optional<ItemId> amends,
        Optional<String> vision,
        List<RpjmdMission> missions,
        List<RpjmdGoal> goals,
        List<Objective> objectives,
        List<RpjmdProgramme> programmes,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Rpjmd {
        missions = List.copyOf(missions);
        goals = List.copyOf(goals);
        objectives = List.copyOf(objectives);
        programmes = List.copyOf(programmes);
        sources = List.copyOf(sources);
    }
}
