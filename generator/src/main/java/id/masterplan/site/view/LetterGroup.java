package id.masterplan.site.view;

import java.util.List;

/** The items whose name begins with one letter. */
public record LetterGroup(String letter, List<ContentsEntry> items) {
    /** Guards the list against later change. */
    public LetterGroup {
        items = List.copyOf(items);
    }
}
