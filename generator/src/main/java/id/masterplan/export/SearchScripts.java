package id.masterplan.export;

import id.masterplan.search.SearchIndex;
import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchShard;
import id.masterplan.search.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search index as scripts that hand JSON to a function: a page opened from a disk may load a script, but no data.
 * Nothing in them is code but that one call.
 */
public final class SearchScripts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SearchScripts() {}

    /** The lists of words that build and browser share. */
    public static String words(WordLists lists) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("henti", lists.stopWords());
        document.put("akar", lists.roots());
        document.put("hentiInggris", lists.englishStopWords());
        document.put("akarInggris", lists.englishRoots());
        return call("kata", document);
    }

    /**
     * A part of the index: its items as rows and, for each word, a row of numbers: field, how many items, then for each
     * item its distance from the one before and how often the word stands there; then the next field.
     */
    public static String shard(SearchShard shard, WordLists lists) {
        SearchIndex index = SearchIndex.of(shard, lists);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("nama", shard.name());
        shard.region().ifPresent(region -> document.put("daerah", region));
        shard.edition().ifPresent(edition -> document.put("edisi", edition));
        shard.state().ifPresent(state -> document.put("keadaan", state));
        document.put("butir", shard.items().stream().map(SearchScripts::row).toList());
        document.put("panjang", index.lengths());
        Map<String, List<Integer>> words = new LinkedHashMap<>();
        index.postings().forEach((word, fields) -> words.put(word, numbers(fields)));
        document.put("kata", words);
        return call("indeks", document);
    }

    /** Ends with the language where that is not the one of the plans. */
    private static List<Object> row(SearchItem item) {
        List<Object> row = new ArrayList<>(List.of(
                item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                item.key(),
                item.title(),
                item.address(),
                item.context(),
                item.text(),
                item.illustrative() ? 1 : 0));
        if (!item.language().equals("id")) {
            row.add(item.language());
        }
        return row;
    }

    private static List<Integer> numbers(SortedMap<Integer, SortedMap<Integer, Integer>> fields) {
        List<Integer> numbers = new ArrayList<>();
        fields.forEach((field, items) -> {
            numbers.add(field);
            numbers.add(items.size());
            int before = 0;
            for (Map.Entry<Integer, Integer> item : items.entrySet()) {
                numbers.add(item.getKey() - before);
                numbers.add(item.getValue());
                before = item.getKey();
            }
        });
        return numbers;
    }

    /** Line separators are legal in JSON, but end a line of an older script. */
    private static String call(String function, Object document) {
        String json =
                JSON.writeValueAsString(document).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        return "masterplanCari." + function + "(" + json + ");\n";
    }
}
