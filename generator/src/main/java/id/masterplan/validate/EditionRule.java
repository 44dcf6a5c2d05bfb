package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;

/** A rule over one edition. */
interface EditionRule {
    void check(Edition edition, RegionLibrary library, Findings findings);
}
