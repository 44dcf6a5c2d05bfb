package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A regional agency (OPD). Its current name is the last of its names; a new name is not a new agency. */
public record Agency(
        ItemId id,
        List<AgencyName> names,
        Optional<ItemId> replacedBy,
        List<ItemId> mergedFrom,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Agency {
        mergedFrom = List.copyOf(mergedFrom);
        names = List.copyOf(names);
        sources = List.copyOf(sources);
    }

    /** The name borne when this edition was made. */
    public AgencyName currentName() {
        return names.get(names.size() - 1);
    }
}
