package id.masterplan.site.view;

import java.util.List;

/**
 * The page of all regions.
 *
 * @param search the box of the page itself; the head has none then
 * @param count how many regions there are, in words
 * @param folded whether there are so many regions that each province is folded and each region a line
 * @param news what last happened to plans, newest first
 */
public record HomeView(
        Chrome chrome,
        String lead,
        SearchBox search,
        String count,
        boolean folded,
        List<ProvinceGroup> provinces,
        List<ListedItem> news,
        List<NavLink> standing)
        implements PageView {
    /** Guards the lists against later change. */
    public HomeView {
        provinces = List.copyOf(provinces);
        news = List.copyOf(news);
        standing = List.copyOf(standing);
    }
}
