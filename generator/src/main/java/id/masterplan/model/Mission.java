package id.masterplan.model;

import java.util.List;

/** A mission of the plan. */
public record Mission(ItemId id, String text, boolean illustrative, List<Source> sources) implements Sourced {
    /** Guards the lists against later change. */
    public Mission {
        sources = List.copyOf(sources);
    }
}
