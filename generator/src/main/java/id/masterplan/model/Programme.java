package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A programme of the plan. */
public record Programme(
        ItemId id,
        String title,
        Optional<String> localName,
        Optional<String> expansion,
        Optional<String> gloss,
        List<Alias> aliases,
        String summary,
        ItemId dimension,
        Optional<ItemId> subDimension,
        List<ItemId> strategies,
        Optional<ItemId> leadAgency,
        List<ItemId> supporting,
        List<Partner> partners,
        List<RpjmdLink> rpjmdLinks,
        List<ItemId> phases,
        List<Integer> years,
        ProgrammeStatus status,
        List<Indicator> indicators,
        List<Action> actions,
        List<BudgetLine> budget,
        List<PrintedTotal> budgetTotals,
        List<CodeRef> refs,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Programme {
        budgetTotals = List.copyOf(budgetTotals);
        refs = List.copyOf(refs);
        actions = List.copyOf(actions);
        strategies = List.copyOf(strategies);
        partners = List.copyOf(partners);
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
