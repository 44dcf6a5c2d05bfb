package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A table of what was reached in a year or a semester, with its printed totals; part of the record, bound to the edition that it judges. */
public record Realisations(
        ItemId id,
        String title,
        EditionId edition,
        int year,
        Optional<Integer> semester,
        List<Realisation> rows,
        List<CountTotal> totals,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Realisations {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        sources = List.copyOf(sources);
    }
}
