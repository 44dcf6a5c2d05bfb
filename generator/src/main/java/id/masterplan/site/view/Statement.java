package id.masterplan.site.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A numbered statement of a plan: a mission, a goal, a finding.
 *
 * @param id by which others point to it; empty where nobody does
 */
public record Statement(String id, String text, List<Phrase> notes, boolean illustrative) {
    /** Guards the lists against later change. */
    public Statement {
        notes = List.copyOf(notes);
    }

    /** A statement that nobody points to. */
    public static Statement of(String text, List<Phrase> notes) {
        return new Statement("", text, notes, false);
    }

    /** The same with further notes. */
    public Statement with(List<Phrase> more) {
        List<Phrase> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Statement(id, text, all, illustrative);
    }
}
