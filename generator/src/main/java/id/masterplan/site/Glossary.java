package id.masterplan.site;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.model.ItemId;
import id.masterplan.model.StandingPage;
import id.masterplan.prose.change.BlockWords;
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
    private static final ItemId PAGE = new ItemId("istilah");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z]{3,}(?![\\p{L}\\p{N}-])");
    private static final Pattern NAMED = Pattern.compile("(.+) \\(([A-Z]{3,})\\)");

    private final Map<String, Term> terms = new HashMap<>();

    /** What an abbreviation means, in which language, and where the glossary says so, as a path of the site. */
    record Term(String meaning, String language, String path) {}

    private Glossary() {}

    static Glossary of(List<StandingPage> pages) {
        Glossary glossary = new Glossary();
        pages.stream().filter(p -> p.id().equals(PAGE)).forEach(glossary::read);
        return glossary;
    }

    /** The abbreviations in a text, in order. */
    static List<MatchResult> in(String text) {
        return ABBREVIATION.matcher(text).results().toList();
    }

    Optional<Term> term(String abbreviation) {
        return Optional.ofNullable(terms.get(abbreviation));
    }

    private void read(StandingPage page) {
        Outline outline = Outline.of(page.body(), ProseHtml.PREFIX);
        String path = Addresses.standing(page.id());
        String place = path;
        for (Block block : page.body().blocks()) {
            if (block instanceof Block.Heading heading) {
                place = outline.entry(heading).map(e -> path + "#" + e.id()).orElse(path);
            } else if (block instanceof Block.Paragraph paragraph
                    && !paragraph.content().isEmpty()
                    && paragraph.content().get(0) instanceof Inline.Strong strong) {
                String rest = BlockWords.of(
                        paragraph.content().subList(1, paragraph.content().size()));
                add(BlockWords.of(strong.content()), rest.strip(), page.language(), place);
            }
        }
    }

    private void add(String name, String rest, String language, String place) {
        String term = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        var named = NAMED.matcher(term);
        if (named.matches() && language.equals(Labels.INDONESIAN.getLanguage())) {
            terms.putIfAbsent(named.group(2), new Term(named.group(1), language, place));
            return;
        }
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
