package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.RegionRecord;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a region: the record, every edition, every comparison, every timeline. The unit of work. What must be
 * compared is compared when somebody asks for it, once: the rules ask for neighbours alone, the pages for every pair.
 */
public final class RegionLibrary {
    private final RegionRecord record;
    private final List<Edition> editions;
    private final Optional<Edition> draft;
    private final Pairs pairs;
    private Optional<List<Impact>> impacts = Optional.empty();

    RegionLibrary(RegionRecord record, List<Edition> editions, Optional<Edition> draft, Pairs pairs) {
        this.record = record;
        this.editions = List.copyOf(editions);
        this.draft = draft;
        this.pairs = pairs;
    }

    /** What grows beside the plan. */
    public RegionRecord record() {
        return record;
    }

    /** Adopted editions, oldest first. */
    public List<Edition> editions() {
        return editions;
    }

    /** The draft, only where it differs from the edition in force. */
    public Optional<Edition> draft() {
        return draft;
    }

    /** Every pair of editions, older first, and draft against each. */
    public List<EditionDiff> comparisons() {
        return pairs.all();
    }

    /** The history of every item. */
    public List<Timeline> timelines() {
        return pairs.timelines();
    }

    /** What every RPJMD leaves unaligned in the editions that were adopted, the newest RPJMD first. */
    public synchronized List<Impact> impacts() {
        if (impacts.isEmpty()) {
            impacts = Optional.of(Impacts.of(this));
        }
        return impacts.get();
    }

    /** The edition in force, where any was adopted. */
    public Optional<Edition> inForce() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** The comparison of two editions in this order; empty where the later one comes first or either is unknown. */
    public Optional<EditionDiff> comparison(EditionId before, EditionId after) {
        return pairs.of(before, after);
    }
}
