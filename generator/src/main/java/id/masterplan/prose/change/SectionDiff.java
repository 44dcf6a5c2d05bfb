package id.masterplan.prose.change;

import java.util.Optional;
import java.util.Set;

/**
 * A section, which is a heading and what stands below it, in both texts. Sections that only stayed are left out.
 *
 * @param before its heading in the earlier text
 * @param after its heading in the later text
 * @param changes what became of it; not empty
 * @param moveId where it moved
 */
public record SectionDiff(
        Optional<Placed> before, Optional<Placed> after, Set<Change> changes, Optional<String> moveId) {
    /** What became of a section. */
    public enum Change {
        /** New. */
        ADDED,
        /** Gone. */
        REMOVED,
        /** Another title, numbers aside. */
        RENAMED,
        /** Another number before the same title. */
        RENUMBERED,
        /** Its heading stands higher or lower. */
        LEVEL_CHANGED,
        /** It stands elsewhere: in another order, below another section or in another document. */
        MOVED
    }

    /** Guards the set against later change. */
    public SectionDiff {
        changes = Set.copyOf(changes);
    }
}
