package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A programme of the plan. */
public record Programme(
        ItemId id,
        String title,
        Optional<String> localName,
        List<Alias> aliases,
        String summary,
        ItemId dimension,
        Optional<ItemId> subDimension,
        Optional<ItemId> leadAgency,
        List<ItemId> supporting,
        List<RpjmdLink> rpjmdLinks,
        List<ItemId> phases,
        List<Integer> years,
        ProgrammeStatus status,
        List<Indicator> indicators,
        List<BudgetLine> budget,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Programme {
        aliases = List.copyOf(aliases);
        supporting = List.copyOf(supporting);
        rpjmdLinks = List.copyOf(rpjmdLinks);
        phases = List.copyOf(phases);
        years = List.copyOf(years);
        indicators = List.copyOf(indicators);
        budget = List.copyOf(budget);
        sources = List.copyOf(sources);
    }
}
