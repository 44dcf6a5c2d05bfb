package id.masterplan.diff;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.Outcome;
import id.masterplan.model.Reference;
import java.util.Optional;

/** Why something changed, as recorded by the revision; where nothing is recorded, readers are told so. */
public record Why(
        Optional<ChangeAction> action,
        Optional<String> reason,
        Optional<Reference> basis,
        Optional<Outcome> outcome,
        boolean illustrative) {

    /** Nothing recorded. */
    public static final Why NOT_RECORDED =
            new Why(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
