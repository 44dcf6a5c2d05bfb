package id.masterplan.search;

import java.util.List;
import java.util.Optional;

/**
 * A part of the index that a browser loads as a whole.
 *
 * @param name path of its file below the folder of the index, without ending
 * @param region that its items belong to, by name; empty for what belongs to none
 * @param edition that they are part of; empty for what belongs to none
 * @param state of that edition, as the keys of words have it
 */
public record SearchShard(
        String name,
        Optional<String> region,
        Optional<String> edition,
        Optional<String> state,
        List<SearchItem> items) {
    /** Guards the list against later change. */
    public SearchShard {
        items = List.copyOf(items);
    }
}
