package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** What is known of a programme. */
public record ProgrammeSheet(
        String id,
        String title,
        String summary,
        List<Detail> facts,
        Optional<Grid> objectives,
        List<IndicatorSheet> indicators,
        Optional<Grid> actions,
        Optional<Grid> budget,
        Optional<String> budgetNote,
        Optional<Grid> totals,
        List<Link> quickWins,
        List<SourceLine> sources,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public ProgrammeSheet {
        facts = List.copyOf(facts);
        indicators = List.copyOf(indicators);
        quickWins = List.copyOf(quickWins);
        sources = List.copyOf(sources);
    }
}
