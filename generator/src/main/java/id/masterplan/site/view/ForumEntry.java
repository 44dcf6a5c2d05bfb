package id.masterplan.site.view;

import java.util.List;

/** A contribution to a forum and its answer. */
public record ForumEntry(String id, String speaker, String text, Phrase answer, List<Link> items) {
    /** Guards the lists against later change. */
    public ForumEntry {
        items = List.copyOf(items);
    }
}
