package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** The page of quick wins over the years. */
public record QuickWinsView(Chrome chrome, String lead, Optional<ChartFigure> chart, List<QuickWinYear> years)
        implements PageView {
    /** Guards the lists against later change. */
    public QuickWinsView {
        years = List.copyOf(years);
    }
}
