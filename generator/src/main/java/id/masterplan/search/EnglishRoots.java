package id.masterplan.search;

import java.util.Map;

/**
 * The root of an English word, by its endings: pages about the site are few, so the plain rules do, with a list where
 * they err. The script of the search page does the same; a test holds both to one list of words.
 */
final class EnglishRoots {
    private static final int SHORTEST = 4;

    private final Map<String, String> listed;

    EnglishRoots(WordLists lists) {
        this.listed = lists.englishRoots();
    }

    /** The root of a word in lower case. */
    String of(String word) {
        String own = listed.get(word);
        if (own != null || word.length() < SHORTEST) {
            return own == null ? word : own;
        }
        return last(suffix(plural(word)));
    }

    private static String plural(String word) {
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        boolean kept = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        return word.endsWith("s") && !kept ? cut(word, 1) : word;
    }

    private static String suffix(String word) {
        if (word.endsWith("ing") && word.length() > SHORTEST + 1) {
            return single(cut(word, 3));
        }
        return word.endsWith("ed") && word.length() > SHORTEST ? single(cut(word, 2)) : word;
    }

    /** {@code plann} is {@code plan}. */
    private static String single(String word) {
        int end = word.length() - 1;
        char last = word.charAt(end);
        boolean doubled = last == word.charAt(end - 1) && "bdfgmnprt".indexOf(last) >= 0;
        return doubled ? cut(word, 1) : word;
    }

    /** {@code compare} is {@code compar}, {@code verify} is {@code verifi}. */
    private static String last(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        return word.endsWith("e") ? cut(word, 1) : word.endsWith("y") ? cut(word, 1) + "i" : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
