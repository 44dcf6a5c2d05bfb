package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The search page.
 *
 * @param index address of the folder of the index
 * @param general the part of the index about the site itself, in its language
 * @param places the part with the names of regions, where they are too many to be searched at once
 * @param words for the script, by key
 * @param letters what belongs to no region, from A to Z
 */
public record SearchView(
        Chrome chrome,
        String index,
        String general,
        Optional<String> places,
        List<SearchProvince> provinces,
        List<Wording> words,
        List<Letter> letters)
        implements PageView {
    /** Guards the lists against later change. */
    public SearchView {
        provinces = List.copyOf(provinces);
        words = List.copyOf(words);
        letters = List.copyOf(letters);
    }
}
