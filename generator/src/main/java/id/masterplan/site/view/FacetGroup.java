package id.masterplan.site.view;

import java.util.List;

/** All values by which items can be looked through in one way. */
public record FacetGroup(String id, String title, List<FacetLine> lines) {
    /** Guards the list against later change. */
    public FacetGroup {
        lines = List.copyOf(lines);
    }
}
