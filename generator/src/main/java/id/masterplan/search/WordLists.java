package id.masterplan.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lists that build and browser share: the site carries them as a file, so that both read the same.
 *
 * @param stopWords words that are not searched for
 * @param roots a word, or what the stemmer makes of one, to the root to use instead
 * @param englishStopWords words that are not searched for in English texts
 * @param englishRoots an English word to its root, where its ending does not tell it
 */
public record WordLists(
        SortedSet<String> stopWords,
        SortedMap<String, String> roots,
        SortedSet<String> englishStopWords,
        SortedMap<String, String> englishRoots) {
    private static final String OWN = "/id/masterplan/search/";

    /** Lucene's list for Indonesian: appendix D of Tala, A Study of Stemming Effects on Information Retrieval. */
    private static final String TALA = "/org/apache/lucene/analysis/id/stopwords.txt";

    /** Guards the lists against later change. */
    public WordLists {
        stopWords = Collections.unmodifiableSortedSet(new TreeSet<>(stopWords));
        roots = Collections.unmodifiableSortedMap(new TreeMap<>(roots));
        englishStopWords = Collections.unmodifiableSortedSet(new TreeSet<>(englishStopWords));
        englishRoots = Collections.unmodifiableSortedMap(new TreeMap<>(englishRoots));
    }

    /** The lists of the program. */
    public static WordLists load() {
        SortedSet<String> stopWords = new TreeSet<>(lines(TALA));
        stopWords.addAll(lines(OWN + "stop-words.txt"));
        return new WordLists(
                stopWords, roots("roots.txt"), new TreeSet<>(lines(OWN + "stop-words-en.txt")), roots("roots-en.txt"));
    }

    private static SortedMap<String, String> roots(String file) {
        SortedMap<String, String> roots = new TreeMap<>();
        for (String line : lines(OWN + file)) {
            int gap = line.indexOf(' ');
            if (gap < 0 || roots.put(line.substring(0, gap), line.substring(gap + 1)) != null) {
                throw new IllegalStateException(file + ": not a word and its root, or said twice: " + line);
            }
        }
        return roots;
    }

    private static List<String> lines(String resource) {
        try (InputStream bytes = WordLists.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
