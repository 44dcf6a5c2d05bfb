package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** The page of a region. */
public record RegionView(
        Chrome chrome,
        Optional<String> summary,
        Answers answers,
        List<TimelineRow> timeline,
        List<DimensionCount> dimensions,
        Optional<ChartFigure> progress,
        List<Link> quickWinYears,
        List<Detail> about,
        List<SourceLine> sources)
        implements PageView {
    /** Guards the lists against later change. */
    public RegionView {
        timeline = List.copyOf(timeline);
        dimensions = List.copyOf(dimensions);
        quickWinYears = List.copyOf(quickWinYears);
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }
}
