package id.masterplan.model;

import java.util.List;

/** The vision of the plan, which is not the RPJMD's. */
public record Vision(String text, boolean illustrative, List<Source> sources) implements Sourced {
    /** Guards the lists against later change. */
    public Vision {
        sources = List.copyOf(sources);
    }
}
