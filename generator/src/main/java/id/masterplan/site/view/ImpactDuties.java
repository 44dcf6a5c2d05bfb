package id.masterplan.site.view;

import java.util.List;

/**
 * What an agency has to do.
 *
 * @param count how much of it is still open, in words
 * @param duties one a line, to be ticked off on paper; each has an id to cite in a letter
 */
public record ImpactDuties(String id, String agency, String count, List<ImpactDuty> duties) {
    /** Guards the list against later change. */
    public ImpactDuties {
        duties = List.copyOf(duties);
    }
}
