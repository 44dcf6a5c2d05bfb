package id.masterplan.site.view;

import java.util.List;

/** All changes of one kind, each with its item and why. */
public record ToldChanges(String anchor, String title, List<ToldChange> changes) {
    /** Guards the list against later change. */
    public ToldChanges {
        changes = List.copyOf(changes);
    }
}
