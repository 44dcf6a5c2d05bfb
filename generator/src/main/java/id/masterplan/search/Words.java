package id.masterplan.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into the words that are searched for; the script of the search page does the same. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The words in their order; a single letter goes, but {@code e-Voting} also gives {@code evoting}. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        String letter = "";
        int end = -1;
        while (found.find()) {
            String word = folded(found.group());
            boolean joined = !letter.isEmpty() && found.start() == end + 1 && text.charAt(end) == '-';
            if (joined) {
                words.add(letter + word);
            }
            boolean single = word.length() == 1 && !Character.isDigit(word.charAt(0));
            letter = single ? word : "";
            end = found.end();
            if (!single) {
                words.add(word);
            }
        }
        return words;
    }

    private static String folded(String word) {
        return MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
