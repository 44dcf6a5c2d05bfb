package id.masterplan.site.view;

import java.util.List;

/** A cell with its words marked. */
public record MarkedCell(List<Mark> marks) {
    /** Guards the list against later change. */
    public MarkedCell {
        marks = List.copyOf(marks);
    }
}
