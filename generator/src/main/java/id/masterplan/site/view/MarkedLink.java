package id.masterplan.site.view;

import java.util.List;

/** A link below a text with marks of what changed in it. */
public record MarkedLink(List<Mark> marks, Link link) {
    /** Guards the list against later change. */
    public MarkedLink {
        marks = List.copyOf(marks);
    }
}
