package id.masterplan.validate;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import java.util.Optional;

/** Which step a change log tells of: after an adoption it still tells of the step before, until somebody renews it. */
final class Step {
    private Step() {}

    /** The edition that the log of {@code after} starts from, where that is not {@code before}. */
    static Optional<EditionId> of(Edition before, Edition after) {
        return after.changes().from().filter(f -> !f.equals(before.head().id()));
    }
}
