package id.masterplan.model;

import java.util.List;

/** What holds a plan together: its horizon, the RPJMD it follows, vision, missions, goals and phases. */
public record Frame(
        String title,
        Period period,
        Reference alignedWith,
        ItemId dimensionScheme,
        Vision vision,
        List<Mission> missions,
        List<Goal> goals,
        List<Phase> phases) {
    /** Guards the lists against later change. */
    public Frame {
        missions = List.copyOf(missions);
        goals = List.copyOf(goals);
        phases = List.copyOf(phases);
    }
}
