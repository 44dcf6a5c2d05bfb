package id.masterplan.site.view;

import java.util.List;

/** A chapter in both editions beside each other. */
public record SidedChapter(String anchor, String title, Badge badge, List<SidedRow> rows) {
    /** Guards the list against later change. */
    public SidedChapter {
        rows = List.copyOf(rows);
    }
}
