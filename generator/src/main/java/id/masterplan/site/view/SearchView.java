package id.masterplan.site.view;

import java.util.List;

/**
 * The search page.
 *
 * @param index address of the folder of the index
 * @param all whether all regions may be searched at once
 * @param words for the script, by key
 * @param letters what belongs to no region, from A to Z
 */
public record SearchView(
        Chrome chrome, String index, boolean all, List<SearchRegion> regions, List<Wording> words, List<Letter> letters)
        implements PageView {
    /** Guards the lists against later change. */
    public SearchView {
        regions = List.copyOf(regions);
        words = List.copyOf(words);
        letters = List.copyOf(letters);
    }
}
