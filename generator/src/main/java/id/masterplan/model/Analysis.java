package id.masterplan.model;

import java.util.List;

/** A strategic analysis: what the plan starts from. */
public record Analysis(
        ItemId id,
        AnalysisKind kind,
        String title,
        List<AnalysisEntry> entries,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Analysis {
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
    }
}
