package id.masterplan.site;

import id.masterplan.model.StandingPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The abbreviations of the site's glossary: paragraphs of the standing page {@code istilah} that begin with a term in bold.
 * Where a term names several at once, their meanings are taken in the same order from the first sentence. Behind a name of
 * its own an abbreviation means that name; in a translation the name is still Indonesian, so there it means the sentence.
 */
final class Glossary {
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z]{3,}(?![\\p{L}\\p{N}-])");
    private static final Pattern NAMED = Pattern.compile("(.+) \\(([A-Z]{3,})\\)");

    private final Map<String, Term> terms = new HashMap<>();

    /** What an abbreviation means, in which language, and where the glossary says so, as a path of the site. */
    record Term(String meaning, String language, String path) {}

    private Glossary() {}

    static Glossary of(List<StandingPage> pages) {
        Glossary glossary = new Glossary();
        pages.stream()
                .filter(GlossaryEntry::isIn)
                .forEach(page -> GlossaryEntry.of(page).forEach(entry -> glossary.add(entry, page.language())));
        return glossary;
    }

    /** The abbreviations in a text, in order. */
    static List<MatchResult> in(String text) {
        return ABBREVIATION.matcher(text).results().toList();
    }

    Optional<Term> term(String abbreviation) {
        return Optional.ofNullable(terms.get(abbreviation));
    }

    private void add(GlossaryEntry entry, String language) {
        String term = entry.term();
        String place = entry.path();
        var named = NAMED.matcher(term);
        if (named.matches() && language.equals(Labels.INDONESIAN.getLanguage())) {
            terms.putIfAbsent(named.group(2), new Term(named.group(1), language, place));
            return;
        }
        String rest = entry.meaning();
        int stop = rest.indexOf(". ");
        String sentence =
                stop < 0 ? (rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest) : rest.substring(0, stop);
        List<String> all = in(term).stream().map(MatchResult::group).toList();
        List<String> meanings = parts(sentence);
        for (int i = 0; i < all.size(); i++) {
            String meaning = all.size() > 1 && meanings.size() == all.size() ? meanings.get(i) : sentence;
            terms.putIfAbsent(all.get(i), new Term(meaning, language, place));
        }
    }

    /** The members of an enumeration: {@code a, b, dan c}, in English {@code a, b, and c}. */
    private static List<String> parts(String sentence) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int comma = sentence.indexOf(", "); comma >= 0; comma = sentence.indexOf(", ", from)) {
            parts.add(sentence.substring(from, comma));
            from = comma + 2;
        }
        String last = sentence.substring(from);
        parts.add(last.replaceFirst("^(?:dan|and) ", ""));
        return parts;
    }
}
