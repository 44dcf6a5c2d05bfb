package id.masterplan.site;

import id.masterplan.model.RegionId;
import id.masterplan.site.view.ListedItem;
import id.masterplan.site.view.RegionCard;
import id.masterplan.site.view.SearchRegion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that the national pages need of a region: nothing national is larger than one of these a region.
 *
 * @param news what last happened to its plan; nothing where no edition was adopted on a known day
 * @param search the parts of its search index
 */
public record RegionSummary(
        RegionId region, String province, RegionCard card, Optional<News> news, SearchRegion search) {
    /** An adoption, with the day for the order of all. */
    record News(LocalDate day, ListedItem line) {}
}
