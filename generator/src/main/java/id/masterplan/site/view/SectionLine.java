package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** A section and what became of it, linked to its heading where that is shown. */
public record SectionLine(String title, Optional<String> href, List<String> changes) {
    /** Guards the list against later change. */
    public SectionLine {
        changes = List.copyOf(changes);
    }
}
