package id.masterplan.site.view;

import java.util.List;

/** The ways to narrow the cards by one property. */
public record Filter(String name, String label, List<FilterOption> options) {
    /** Guards the list against later change. */
    public Filter {
        options = List.copyOf(options);
    }
}
