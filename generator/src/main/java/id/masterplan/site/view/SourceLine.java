package id.masterplan.site.view;

import java.util.Optional;

/**
 * A source as readers cite it.
 *
 * @param text title, publisher and date
 * @param note when it was read, and what to mind
 */
public record SourceLine(String text, Optional<String> href, Optional<String> note) {}
