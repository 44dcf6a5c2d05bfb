package id.masterplan.prose.change;

import java.util.List;
import java.util.Optional;

/**
 * A document in both texts.
 *
 * @param blocks in the order of the later text; what is gone stands where it was
 * @param sections what became of its sections, in the order of the later text, then those gone
 * @param outline whether the document is beyond the documented size, so that blocks were told same, added or removed only
 */
public record DocumentDiff(
        Optional<Document> before,
        Optional<Document> after,
        List<BlockDiff> blocks,
        List<SectionDiff> sections,
        boolean outline) {
    /** Guards the lists against later change. */
    public DocumentDiff {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
