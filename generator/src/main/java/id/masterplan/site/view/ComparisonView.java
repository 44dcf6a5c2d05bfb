package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The comparison of two editions, in reading order.
 *
 * @param briefing the same on a few sheets, to be printed
 * @param verdict said when nothing changed, or when only a part can be shown; else empty
 * @param swap what takes the place of a link to the reversed pair where there is none
 * @param told changes of targets and deadlines, by kind, with their reasons
 * @param schedule programmes whose years are others now
 * @param beside the same texts beside each other, where a chapter stands in both editions and changed
 * @param editorial items whose changes are editorial only, folded
 * @param unchangedCount the number of items that stayed as they were
 */
public record ComparisonView(
        Chrome chrome,
        String heading,
        Link briefing,
        List<ComparedSide> sides,
        Optional<Link> swap,
        Cause cause,
        Optional<String> verdict,
        List<Tally> tallies,
        List<Tally> figures,
        List<ToldChanges> told,
        List<ContentsEntry> highlights,
        List<Filter> filters,
        List<ContentsEntry> contents,
        List<AlignmentColumn> alignment,
        Optional<ChartFigure> schedule,
        List<CardGroup> groups,
        List<ChangeCard> editorial,
        int editorialCount,
        List<ReturnedRow> returned,
        List<ComparedChapter> chapters,
        String chapterSummary,
        Optional<Link> beside,
        List<Link> unchangedChapters,
        int unchangedCount,
        List<UnchangedGroup> unchanged,
        List<Link> downloads,
        Optional<Link> method)
        implements PageView {
    /** Guards the lists against later change. */
    public ComparisonView {
        sides = List.copyOf(sides);
        tallies = List.copyOf(tallies);
        figures = List.copyOf(figures);
        told = List.copyOf(told);
        highlights = List.copyOf(highlights);
        filters = List.copyOf(filters);
        contents = List.copyOf(contents);
        alignment = List.copyOf(alignment);
        groups = List.copyOf(groups);
        editorial = List.copyOf(editorial);
        returned = List.copyOf(returned);
        chapters = List.copyOf(chapters);
        unchangedChapters = List.copyOf(unchangedChapters);
        unchanged = List.copyOf(unchanged);
        downloads = List.copyOf(downloads);
    }
}
