package id.masterplan;

import id.masterplan.model.RegionId;
import id.masterplan.model.RegionKind;
import java.util.Optional;

/**
 * A wish for a new region.
 *
 * @param from the first year of its plan; the year of the last commit where empty
 */
public record BeginningRegion(RegionId id, String name, String province, RegionKind kind, Optional<Integer> from) {}
