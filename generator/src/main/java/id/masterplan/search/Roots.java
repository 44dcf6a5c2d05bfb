package id.masterplan.search;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.IndonesianStemmer;

/**
 * The root of an Indonesian word by the Snowball algorithm, with a list of roots where it errs. The script of the search
 * page does the same; a test holds both to one list of words. For one thread.
 */
final class Roots {
    private final IndonesianStemmer stemmer = new IndonesianStemmer();
    private final Map<String, String> listed;
    private final Map<String, String> known = new HashMap<>();

    Roots(WordLists lists) {
        this.listed = lists.roots();
    }

    /** The root of a word in lower case. */
    String of(String word) {
        return known.computeIfAbsent(word, this::find);
    }

    private String find(String word) {
        String own = listed.get(word);
        if (own != null) {
            return own;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return listed.getOrDefault(stem, stem);
    }
}
