package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.RegionRecord;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a region: the record, every edition, every comparison, every timeline. The unit of work.
 *
 * @param editions adopted ones, oldest first
 * @param draft only where it differs from the edition in force
 * @param comparisons every pair of editions, older first, and draft against each
 */
public record RegionLibrary(
        RegionRecord record,
        List<Edition> editions,
        Optional<Edition> draft,
        List<EditionDiff> comparisons,
        List<Timeline> timelines) {
    /** Guards the lists against later change. */
    public RegionLibrary {
        editions = List.copyOf(editions);
        comparisons = List.copyOf(comparisons);
        timelines = List.copyOf(timelines);
    }

    /** The edition in force, where any was adopted. */
    public Optional<Edition> inForce() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** The comparison of two editions in this order. */
    public Optional<EditionDiff> comparison(EditionId before, EditionId after) {
        return comparisons.stream()
                .filter(d -> d.before().id().equals(before) && d.after().id().equals(after))
                .findFirst();
    }
}
