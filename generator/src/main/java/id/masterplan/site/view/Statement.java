package id.masterplan.site.view;

import java.util.List;

/** A numbered statement of a plan: a mission, a goal, a finding. */
public record Statement(String id, String text, List<Phrase> notes, boolean illustrative) {
    /** Guards the lists against later change. */
    public Statement {
        notes = List.copyOf(notes);
    }
}
