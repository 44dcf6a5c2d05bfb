package id.masterplan.site.view;

import java.util.List;

/** The regions of a province as the search page knows them. */
public record SearchProvince(String province, List<SearchRegion> regions) {
    /** Guards the list against later change. */
    public SearchProvince {
        regions = List.copyOf(regions);
    }
}
