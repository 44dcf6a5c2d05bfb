package id.masterplan.site.view;

import java.util.Optional;

/** What an item was called in an edition, or that it was not there. */
public record PresenceRow(String edition, String state, boolean present, String name, Optional<Link> page) {}
