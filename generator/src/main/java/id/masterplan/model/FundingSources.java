package id.masterplan.model;

import java.util.List;

/** All sources of funds. */
public record FundingSources(List<FundingSource> sources) {
    /** Guards the lists against later change. */
    public FundingSources {
        sources = List.copyOf(sources);
    }
}
