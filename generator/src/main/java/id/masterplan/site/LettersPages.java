package id.masterplan.site;

import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchKind;
import id.masterplan.site.view.LettersView;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The items of a region from A to Z, for those who look for a name and have no script. */
final class LettersPages {
    private static final Set<SearchKind> KINDS = EnumSet.of(
            SearchKind.PROGRAMME,
            SearchKind.QUICK_WIN,
            SearchKind.INDICATOR,
            SearchKind.CHAPTER,
            SearchKind.AGENCY,
            SearchKind.INSTITUTION,
            SearchKind.RPJMD,
            SearchKind.EVALUATION,
            SearchKind.FORUM,
            SearchKind.INSTRUMENT,
            SearchKind.REALISATION);

    private final RegionDesk desk;
    private final SearchShards search;

    LettersPages(RegionDesk desk, SearchShards search) {
        this.desk = desk;
        this.search = search;
    }

    /** The page over those pages and the edition in force. */
    Page page(List<Page> pages) {
        String path = desk.addresses().letters();
        Labels labels = desk.labels();
        String title = labels.word("letters.title");
        List<SearchItem> items = items(pages);
        LettersView view = new LettersView(
                ChromeMaker.of(desk, path, title)
                        .description(labels.word("letters.description", desk.regionName()))
                        .make(),
                labels.word("letters.lead", items.size()),
                new Letters(desk.setting(), path).of(items));
        return new Page(path, PageType.LETTERS, view);
    }

    /** A section of a chapter counts only where it stands for the whole. */
    private List<SearchItem> items(List<Page> pages) {
        return search.first(pages).stream()
                .filter(i -> KINDS.contains(i.kind()))
                .filter(i -> i.kind() != SearchKind.CHAPTER || !i.key().contains("#"))
                .toList();
    }
}
