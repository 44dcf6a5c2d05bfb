package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** What holds a plan together: its horizon, the RPJMD it follows, vision, missions, goals and phases. */
public record Frame(
        String title,
        Period period,
        Optional<Period> horizon,
        Reference alignedWith,
        ItemId dimensionScheme,
        Vision vision,
        List<Mission> missions,
        List<Goal> goals,
        List<Phase> phases,
        List<Book> books,
        List<PrintedTotal> totals) {
    /** Guards the lists against later change. */
    public Frame {
        books = List.copyOf(books);
        totals = List.copyOf(totals);
        missions = List.copyOf(missions);
        goals = List.copyOf(goals);
        phases = List.copyOf(phases);
    }
}
