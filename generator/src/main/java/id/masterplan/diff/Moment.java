package id.masterplan.diff;

import id.masterplan.model.EditionId;
import java.util.Optional;

/**
 * An item in one edition: what it was called, whether it was there, and what that edition did with it.
 */
public record Moment(EditionId edition, boolean present, Optional<String> name, Optional<ItemDiff> sincePrevious) {}
