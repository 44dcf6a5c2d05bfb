package id.masterplan.diff;

import id.masterplan.model.Objective;
import id.masterplan.text.Span;
import java.util.List;

/**
 * An objective that carries on another.
 *
 * @param marks what changed in its words; none where the two have too little in common for marks to help
 */
public record Successor(Objective objective, List<Span> marks) {
    /** Guards the list against later change. */
    public Successor {
        marks = List.copyOf(marks);
    }
}
