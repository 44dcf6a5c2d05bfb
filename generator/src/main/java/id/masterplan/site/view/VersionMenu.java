package id.masterplan.site.view;

import java.util.List;

/** The same page in every edition, newest first; where an edition lacks it, the link leads to the item's history. */
public record VersionMenu(String label, List<VersionLink> versions) {
    /** Guards the list against later change. */
    public VersionMenu {
        versions = List.copyOf(versions);
    }
}
