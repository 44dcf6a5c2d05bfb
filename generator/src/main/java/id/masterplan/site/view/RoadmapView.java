package id.masterplan.site.view;

import java.util.List;

/**
 * The page of a roadmap.
 *
 * @param grids programme by year, a table for each phase
 */
public record RoadmapView(Chrome chrome, List<Statement> phases, List<Grid> grids) implements PageView {
    /** Guards the lists against later change. */
    public RoadmapView {
        phases = List.copyOf(phases);
        grids = List.copyOf(grids);
    }
}
