package id.masterplan.site.view;

import java.util.Optional;

/**
 * The stated money of an edition, drawn and in full.
 *
 * @param note how much is not stated, where any
 */
public record BudgetFigures(
        ChartFigure bySource, Grid sources, ChartFigure byDimension, Grid dimensions, Optional<String> note) {}
