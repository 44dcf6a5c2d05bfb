package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.model.Value;
import java.util.Optional;

/**
 * What an edition made of a field, or of an item as a whole.
 *
 * @param value what it was from then on; empty where it was taken away, and for a text that changed back
 */
public record Brought(EditionId edition, Optional<Value> value) {}
