package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The choice of comparisons of a region.
 *
 * @param columns the earlier editions of the table of all pairs
 */
public record ComparisonsView(
        Chrome chrome,
        String heading,
        String lead,
        List<EditionChoice> editions,
        List<String> columns,
        List<PairRow> pairs,
        Optional<Link> method)
        implements PageView {
    /** Guards the lists against later change. */
    public ComparisonsView {
        editions = List.copyOf(editions);
        columns = List.copyOf(columns);
        pairs = List.copyOf(pairs);
    }
}
