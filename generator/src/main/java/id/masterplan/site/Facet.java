package id.masterplan.site;

import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import java.util.List;

/**
 * The items of an edition that share something.
 *
 * @param value its part of an address, such as {@code dinkominfo} or {@code 2023}
 * @param name for readers
 * @param supporting programmes that an agency supports without leading them
 */
record Facet(
        FacetKind kind,
        String value,
        String name,
        List<Programme> programmes,
        List<Programme> supporting,
        List<QuickWin> quickWins) {
    /** Guards the lists against later change. */
    Facet {
        programmes = List.copyOf(programmes);
        supporting = List.copyOf(supporting);
        quickWins = List.copyOf(quickWins);
    }

    /** How many items it has. */
    int size() {
        return programmes.size() + supporting.size() + quickWins.size();
    }
}
