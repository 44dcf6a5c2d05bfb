package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;

/** A rule over what grows beside the plan. */
interface RecordRule {
    void check(RegionLibrary library, Findings findings);
}
