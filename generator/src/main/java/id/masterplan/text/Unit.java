package id.masterplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the word diff aligns: a token or a whole sentence with the white space before it.
 *
 * @param lead the white space before it, folded to one space or nothing
 * @param key equal where two units count as the same
 * @param weight content words: function words and punctuation count nothing, a figure counts twice
 */
record Unit(String lead, String text, String key, int weight) {

    /**
     * The tokens of a text.
     *
     * @param spacing whether white space beside punctuation tells units apart
     */
    static List<Unit> words(String text, boolean spacing) {
        List<Unit> units = new ArrayList<>();
        String lead = "";
        boolean afterPunctuation = true;
        for (Token token : Tokens.of(text)) {
            if (token.kind() == TokenKind.SPACE) {
                lead = units.isEmpty() ? "" : " ";
                continue;
            }
            boolean punctuation = token.kind() == TokenKind.PUNCT;
            String shown = Folded.of(token.text());
            String key = spacing && (punctuation || afterPunctuation) ? lead + shown : shown;
            units.add(new Unit(lead, shown.isEmpty() ? token.text() : shown, key, weight(token)));
            afterPunctuation = punctuation;
            lead = "";
        }
        return units;
    }

    /** The same units, joined to sentences. */
    static List<Unit> sentences(List<Unit> words) {
        List<Unit> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean end = i + 1 == words.size()
                    || (".!?;".contains(words.get(i).text())
                            && words.get(i + 1).lead().equals(" "));
            if (end) {
                sentences.add(join(words.subList(start, i + 1)));
                start = i + 1;
            }
        }
        return sentences;
    }

    /** One unit of several. */
    static Unit join(List<Unit> units) {
        StringBuilder text = new StringBuilder(units.get(0).text());
        StringBuilder key = new StringBuilder(units.get(0).key());
        int weight = units.get(0).weight();
        for (Unit unit : units.subList(1, units.size())) {
            text.append(unit.lead()).append(unit.text());
            key.append('\u0000').append(unit.key());
            weight += unit.weight();
        }
        return new Unit(units.get(0).lead(), text.toString(), key.toString(), weight);
    }

    private static int weight(Token token) {
        return switch (token.kind()) {
            case PUNCT, SPACE -> 0;
            case WORD -> FunctionWords.contains(token.text().toLowerCase(Locale.ROOT)) ? 0 : 1;
            case NUMBER, MONEY, PERCENT, RANGE, DATE -> 2;
        };
    }
}
