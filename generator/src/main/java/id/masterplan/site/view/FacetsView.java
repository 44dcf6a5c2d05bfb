package id.masterplan.site.view;

import java.util.List;

/** The page of all ways to look through a plan. */
public record FacetsView(Chrome chrome, String lead, List<FacetGroup> groups) implements PageView {
    /** Guards the list against later change. */
    public FacetsView {
        groups = List.copyOf(groups);
    }
}
