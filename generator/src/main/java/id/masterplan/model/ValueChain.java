package id.masterplan.model;

import java.util.List;

/** The stages that indicators measure. */
public record ValueChain(List<ValueChainType> types, List<Source> sources) {
    /** Guards the lists against later change. */
    public ValueChain {
        types = List.copyOf(types);
        sources = List.copyOf(sources);
    }
}
