package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * Neighbouring blocks of a text: changed ones, shown, or unchanged ones, folded and counted.
 *
 * @param label said on the fold; empty where the blocks stand open
 * @param section the heading that the first block stands under, where that is folded away
 */
public record ShownRun(Optional<String> label, Optional<String> section, List<ShownBlock> blocks) {
    /** Guards the list against later change. */
    public ShownRun {
        blocks = List.copyOf(blocks);
    }
}
