package id.masterplan.prose.change;

import id.masterplan.model.Block;
import java.util.List;

/**
 * A block where it stands.
 *
 * @param document id of its document
 * @param index its place among the document's blocks, from 0
 * @param section anchor of the heading it stands under; a heading stands under itself; empty before the first
 * @param path titles of the headings above it, outermost first, its own section last
 */
public record Placed(String document, int index, Block block, String section, List<String> path) {
    /** Guards the list against later change. */
    public Placed {
        path = List.copyOf(path);
    }

    /** Names the block within its side of the comparison: {@code bab-pendahuluan#12}. */
    public String id() {
        return document + "#" + index;
    }
}
