package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A list of reference codes of others: goals, standards. Labels are in our own words. */
public record IndicatorList(
        ItemId id, Label title, Optional<String> publisher, List<ListCode> codes, List<Source> sources) {
    /** Guards the lists against later change. */
    public IndicatorList {
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
    }
}
