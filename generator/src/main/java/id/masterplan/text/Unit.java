package id.masterplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a difference of texts aligns: a token, or a whole sentence, with the white space before it.
 *
 * @param lead the white space before it, folded to one space or nothing
 * @param key equal where two units count as the same
 * @param marks what may differ where the key is equal, such as emphasis; empty in plain text
 */
public record Unit(String lead, TokenKind kind, String text, String key, String marks) {

    /** The tokens of a text. */
    public static List<Unit> words(String text) {
        List<Unit> units = new ArrayList<>();
        String lead = "";
        for (Token token : Tokens.of(text)) {
            if (token.kind() == TokenKind.SPACE) {
                lead = units.isEmpty() ? "" : " ";
                continue;
            }
            String shown = Folded.of(token.text());
            String kept = shown.isEmpty() ? token.text() : shown;
            units.add(new Unit(lead, token.kind(), kept, kept, ""));
            lead = "";
        }
        return units;
    }

    /** Content: function words and punctuation hold none, a figure holds twice as much as a word. */
    public int weight() {
        return switch (kind) {
            case PUNCT, SPACE -> 0;
            case WORD -> FunctionWords.contains(text.toLowerCase(Locale.ROOT)) ? 0 : 1;
            case NUMBER, MONEY, PERCENT, RANGE, DATE, UNIT, CODE, ADDRESS, OBJECT -> 2;
        };
    }

    /** The weight of several. */
    public static int weight(List<Unit> units) {
        return units.stream().mapToInt(Unit::weight).sum();
    }

    /** Whether a sentence or a part of one ends here. */
    boolean isEnd(String signs) {
        return kind == TokenKind.PUNCT && signs.contains(text);
    }

    int letters() {
        return lead.length() + text.length();
    }
}
