package id.masterplan.site.view;

import java.util.List;

/** An indicator with its values. */
public record IndicatorSheet(
        String id, String name, List<Detail> facts, Grid values, List<SourceLine> sources, boolean illustrative) {
    /** Guards the lists against later change. */
    public IndicatorSheet {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
