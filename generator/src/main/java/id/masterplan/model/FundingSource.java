package id.masterplan.model;

import java.util.Optional;

/** Where money comes from. */
public record FundingSource(ItemId id, Label name, Optional<Integer> validFrom, Optional<Integer> validTo) {}
