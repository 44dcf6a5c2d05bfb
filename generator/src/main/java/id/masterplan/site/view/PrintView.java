package id.masterplan.site.view;

import java.util.List;

/** The page of a whole edition. */
public record PrintView(
        Chrome chrome,
        EditionSheet sheet,
        List<ChapterSheet> chapters,
        List<ProgrammeGroup> dimensions,
        List<QuickWinSheet> quickWins)
        implements PageView {
    /** Guards the lists against later change. */
    public PrintView {
        chapters = List.copyOf(chapters);
        dimensions = List.copyOf(dimensions);
        quickWins = List.copyOf(quickWins);
    }
}
