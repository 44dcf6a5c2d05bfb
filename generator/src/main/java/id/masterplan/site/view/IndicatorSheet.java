package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * An indicator with its values.
 *
 * @param chart the same values drawn, where there are enough numbers
 */
public record IndicatorSheet(
        String id,
        String name,
        List<Detail> facts,
        Optional<ChartFigure> chart,
        Grid values,
        List<SourceLine> sources,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public IndicatorSheet {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
