package id.masterplan.site.view;

import java.util.Optional;

/** A cell in the table of all pairs. */
public record PairCell(Optional<Link> link, String note) {}
