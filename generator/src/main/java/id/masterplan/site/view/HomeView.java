package id.masterplan.site.view;

import java.util.List;

/** The page of all regions. */
public record HomeView(Chrome chrome, String lead, List<ProvinceGroup> provinces, List<NavLink> standing)
        implements PageView {
    /** Guards the lists against later change. */
    public HomeView {
        provinces = List.copyOf(provinces);
        standing = List.copyOf(standing);
    }
}
