package id.masterplan.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Which word stands in which field of which item, and how often. Words stand as written and by their root.
 *
 * @param lengths of each item: how many different words each field has
 * @param postings by word, then by field, then by the item's place in the list: how often
 */
public record SearchIndex(
        List<List<Integer>> lengths, SortedMap<String, SortedMap<Integer, SortedMap<Integer, Integer>>> postings) {
    /** Guards the lists against later change. */
    public SearchIndex {
        lengths = List.copyOf(lengths);
        postings = Collections.unmodifiableSortedMap(postings);
    }

    /** Title, names and text of the items of a shard, as fields 0, 1 and 2. */
    public static SearchIndex of(SearchShard shard, WordLists lists) {
        UnaryOperator<String> own = new Roots(lists)::of;
        UnaryOperator<String> english = new EnglishRoots(lists)::of;
        List<SearchItem> items = shard.items();
        List<List<Integer>> lengths = new ArrayList<>();
        SortedMap<String, SortedMap<Integer, SortedMap<Integer, Integer>>> postings = new TreeMap<>();
        for (int item = 0; item < items.size(); item++) {
            List<String> fields = fields(items.get(item));
            boolean isEnglish = items.get(item).isEnglish();
            Set<String> stopWords = isEnglish ? lists.englishStopWords() : lists.stopWords();
            List<Integer> sizes = new ArrayList<>();
            for (int field = 0; field < fields.size(); field++) {
                List<String> terms = terms(fields.get(field), stopWords, isEnglish ? english : own);
                Set<String> different = new HashSet<>(terms);
                sizes.add(different.size());
                for (String term : terms) {
                    postings.computeIfAbsent(term, t -> new TreeMap<>())
                            .computeIfAbsent(field, f -> new TreeMap<>())
                            .merge(item, 1, Integer::sum);
                }
            }
            lengths.add(List.copyOf(sizes));
        }
        return new SearchIndex(lengths, postings);
    }

    private static List<String> fields(SearchItem item) {
        return List.of(item.title(), item.names(), item.context() + " " + item.text());
    }

    private static List<String> terms(String text, Set<String> stopWords, UnaryOperator<String> roots) {
        List<String> terms = new ArrayList<>();
        for (String word : Words.of(text)) {
            if (!stopWords.contains(word)) {
                terms.add(word);
                String root = roots.apply(word);
                if (!root.equals(word)) {
                    terms.add(root);
                }
            }
        }
        return terms;
    }

    /** How many words it holds. */
    public int size() {
        return postings.size();
    }

    /** The postings of a word by field; empty where no item has it. */
    public Map<Integer, SortedMap<Integer, Integer>> of(String word) {
        SortedMap<Integer, SortedMap<Integer, Integer>> found = postings.get(word);
        return found == null ? Map.of() : found;
    }
}
