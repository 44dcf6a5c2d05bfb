package id.masterplan.site;

import id.masterplan.model.RegionId;
import id.masterplan.site.view.RegionCard;

/** All that the national pages need of a region: nothing national is larger than one of these a region. */
public record RegionSummary(RegionId region, String province, RegionCard card) {}
