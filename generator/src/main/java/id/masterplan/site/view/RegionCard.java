package id.masterplan.site.view;

import java.util.Optional;

/**
 * A region on the home page.
 *
 * @param draft to the draft of the next edition
 * @param illustrative whether the adoption of the edition in force is not from a source
 */
public record RegionCard(
        Link region,
        String kind,
        Optional<String> summary,
        Phrase inForce,
        Phrase since,
        Phrase lastChange,
        Optional<Link> draft,
        boolean illustrative) {}
