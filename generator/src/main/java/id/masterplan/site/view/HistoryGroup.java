package id.masterplan.site.view;

import java.util.List;

/** The histories of one kind, by their first letter. */
public record HistoryGroup(String anchor, String title, int count, List<LetterGroup> letters) {
    /** Guards the list against later change. */
    public HistoryGroup {
        letters = List.copyOf(letters);
    }
}
