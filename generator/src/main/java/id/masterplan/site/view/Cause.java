package id.masterplan.site.view;

import java.util.Optional;

/**
 * What the later edition of a comparison says about its cause, in a sentence or two.
 *
 * @param said what it is to the former edition, and the cause where the plan's own words do not follow
 * @param reason the plan's own words
 * @param between which editions lie between the two
 */
public record Cause(String said, Optional<String> reason, Optional<String> between) {}
