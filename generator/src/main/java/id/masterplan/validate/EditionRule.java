package id.masterplan.validate;

import id.masterplan.model.Edition;
import id.masterplan.model.RegionRecord;

/** A rule over one edition. */
interface EditionRule {
    void check(Edition edition, RegionRecord record, Findings findings);
}
