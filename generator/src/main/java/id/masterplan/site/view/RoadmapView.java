package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of a roadmap.
 *
 * @param chart the tables drawn, where programmes have years
 * @param grids programme by year, a table for each phase
 */
public record RoadmapView(Chrome chrome, List<Statement> phases, Optional<ChartFigure> chart, List<Grid> grids)
        implements PageView {
    /** Guards the lists against later change. */
    public RoadmapView {
        phases = List.copyOf(phases);
        grids = List.copyOf(grids);
    }
}
