package id.masterplan.site.view;

import java.util.List;

/**
 * The page of all regions.
 *
 * @param news what last happened to plans, newest first
 */
public record HomeView(
        Chrome chrome, String lead, List<ProvinceGroup> provinces, List<ListedItem> news, List<NavLink> standing)
        implements PageView {
    /** Guards the lists against later change. */
    public HomeView {
        provinces = List.copyOf(provinces);
        news = List.copyOf(news);
        standing = List.copyOf(standing);
    }
}
