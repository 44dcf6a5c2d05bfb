package id.masterplan.site.view;

import java.util.List;

/**
 * Statements of one kind: the missions, the goals.
 *
 * @param shared notes that hold for all of them
 */
public record Statements(List<Statement> list, List<Phrase> shared) {
    /** Guards the lists against later change. */
    public Statements {
        list = List.copyOf(list);
        shared = List.copyOf(shared);
    }
}
