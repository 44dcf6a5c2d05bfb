package id.masterplan.site.view;

import java.util.List;

/** Items of one kind that stayed as they were. */
public record UnchangedGroup(String title, List<Link> items) {
    /** Guards the list against later change. */
    public UnchangedGroup {
        items = List.copyOf(items);
    }
}
