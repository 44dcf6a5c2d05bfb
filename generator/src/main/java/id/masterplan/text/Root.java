package id.masterplan.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Strips the affixes of Indonesian words lightly, to tell that {@code membangun} and {@code dibangun} are one verb. It knows
 * no dictionary: what it answers is a hint for readers and for the pairing of words, and nothing is decided by it.
 */
public final class Root {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final List<String> ENDINGS = List.of("lah", "kah", "pun", "nya", "kan", "an", "i");
    private static final List<String> PREFIXES = List.of("di", "ter", "ber", "per", "se", "ke");

    /** What may stand behind another prefix: {@code memperluas}, {@code diberhentikan}. */
    private static final List<String> SECOND = List.of("ter", "ber", "per");

    private static final int MOST = 2;

    private Root() {}

    /** The root that two different words share. */
    public static Optional<String> shared(String a, String b) {
        String one = a.toLowerCase(Locale.ROOT);
        String other = b.toLowerCase(Locale.ROOT);
        if (one.equals(other) || Math.max(one.length(), other.length()) > LONGEST) {
            return Optional.empty();
        }
        SortedSet<String> roots = candidates(one);
        roots.retainAll(candidates(other));
        return roots.stream().min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /** The word and what is left of it without affixes. */
    private static SortedSet<String> candidates(String word) {
        SortedSet<String> found = new TreeSet<>();
        String once = single(word);
        endings(once, 3, found);
        SortedSet<String> stripped = new TreeSet<>();
        for (String stem : found) {
            prefixes(stem, MOST, stripped);
        }
        found.addAll(stripped);
        found.removeIf(s -> s.length() < SHORTEST);
        return found;
    }

    /** {@code kota} of {@code kota-kota}. */
    private static String single(String word) {
        int dash = word.indexOf('-');
        boolean doubled = dash > 0
                && word.length() > 2 * dash - 2
                && word.substring(dash + 1).startsWith(word.substring(0, Math.min(dash, word.length() - dash - 1)));
        return doubled ? word.substring(dash + 1) : word;
    }

    private static void endings(String word, int more, SortedSet<String> found) {
        if (!found.add(word) || more == 0) {
            return;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                endings(word.substring(0, word.length() - ending.length()), more - 1, found);
            }
        }
    }

    private static void prefixes(String word, int more, SortedSet<String> found) {
        found.add(word);
        if (more == 0) {
            return;
        }
        for (String prefix : more == MOST ? PREFIXES : SECOND) {
            if (word.startsWith(prefix)) {
                shorter(word.substring(prefix.length()), more, found);
            }
        }
        if (more == MOST && (word.startsWith("me") || word.startsWith("pe"))) {
            nasal(word.substring(2), more, found);
        }
    }

    /** What may stand behind {@code me} and {@code pe}: before a vowel the nasal takes the place of a first letter. */
    private static void nasal(String rest, int more, SortedSet<String> found) {
        if (rest.startsWith("ny")) {
            shorter("s" + rest.substring(2), more, found);
        } else if (rest.startsWith("ng")) {
            replaced("k", rest.substring(2), more, found);
        } else if (rest.startsWith("m")) {
            replaced("p", rest.substring(1), more, found);
        } else if (rest.startsWith("n")) {
            replaced("t", rest.substring(1), more, found);
        }
        if (isVowel(rest, 1)) {
            shorter(rest, more, found);
        }
    }

    private static void replaced(String first, String rest, int more, SortedSet<String> found) {
        shorter(rest, more, found);
        if (isVowel(rest, 0)) {
            shorter(first + rest, more, found);
        }
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && "aiueo".indexOf(word.charAt(at)) >= 0;
    }

    private static void shorter(String rest, int more, SortedSet<String> found) {
        if (rest.length() >= SHORTEST) {
            prefixes(rest, more - 1, found);
        }
    }
}
