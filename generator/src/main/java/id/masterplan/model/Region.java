package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A city or regency. Its code is the ministry of home affairs' code, kept as text. */
public record Region(
        RegionId id,
        String name,
        RegionKind kind,
        String province,
        Optional<String> code,
        Optional<String> summary,
        List<Source> sources) {
    /** Guards the lists against later change. */
    public Region {
        sources = List.copyOf(sources);
    }
}
