package id.masterplan.site.view;

import java.util.List;

/** The regions of a province. */
public record ProvinceGroup(String province, List<RegionCard> regions) {
    /** Guards the lists against later change. */
    public ProvinceGroup {
        regions = List.copyOf(regions);
    }
}
