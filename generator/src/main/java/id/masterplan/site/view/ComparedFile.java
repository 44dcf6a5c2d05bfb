package id.masterplan.site.view;

import java.util.List;

/** A document or an item of a comparison that stands on a page of its own: its fields, then its text. */
public record ComparedFile(String anchor, String title, Badge badge, String note, List<FieldRow> rows, ShownText text) {
    /** Guards the list against later change. */
    public ComparedFile {
        rows = List.copyOf(rows);
    }
}
