package id.masterplan.site.view;

import java.util.List;

/**
 * What a newer RPJMD leaves unaligned in one edition.
 *
 * @param sentence all of it in one sentence
 * @param notes what the newer one is to the one followed, and what the next edition did
 * @param counts how many programmes and links are of each kind
 * @param groups the links by what is to be done, those that stay aligned last
 * @param codes codes whose number, list or name changed
 * @param unserved objectives that no programme of the edition serves
 * @param agencies the same as a list of things to do for each agency
 */
public record ImpactSheet(
        String id,
        Link edition,
        String sentence,
        List<Phrase> notes,
        Grid counts,
        List<ImpactGroup> groups,
        Section codes,
        Section unserved,
        List<ImpactDuties> agencies) {
    /** Guards the lists against later change. */
    public ImpactSheet {
        notes = List.copyOf(notes);
        groups = List.copyOf(groups);
        agencies = List.copyOf(agencies);
    }
}
