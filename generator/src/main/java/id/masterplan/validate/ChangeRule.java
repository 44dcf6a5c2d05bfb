package id.masterplan.validate;

import id.masterplan.diff.EditionDiff;
import id.masterplan.model.Edition;

/** A rule over what an edition changed against its predecessor. */
interface ChangeRule {
    void check(Edition before, Edition after, EditionDiff diff, Findings findings);
}
