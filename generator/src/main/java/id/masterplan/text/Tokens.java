package id.masterplan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens, in one pass and without recursion: the joined tokens are the text in form NFC. */
public final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of a text. */
    public static List<Token> of(String text) {
        return new Tokens(Normalizer.normalize(text, Normalizer.Form.NFC)).cut();
    }

    private List<Token> cut() {
        Scan scan = new Scan(text);
        int at = 0;
        while (at < text.length()) {
            at = next(scan, at);
        }
        return tokens;
    }

    private int next(Scan scan, int at) {
        int end = scan.space(at);
        if (end > at) {
            return add(TokenKind.SPACE, at, end);
        }
        end = scan.money(at);
        if (end > at) {
            return add(TokenKind.MONEY, at, end);
        }
        end = scan.date(at);
        if (end > at) {
            return add(TokenKind.DATE, at, end);
        }
        int number = scan.number(at);
        if (number > at) {
            return numeric(scan, at, number);
        }
        end = scan.word(at);
        if (end > at) {
            return add(TokenKind.WORD, at, end);
        }
        return add(TokenKind.PUNCT, at, at + Character.charCount(text.codePointAt(at)));
    }

    /** Decides by what follows a number. */
    private int numeric(Scan scan, int at, int number) {
        int range = scan.rangeTail(number);
        int last = range > number ? range : number;
        int percent = scan.percentTail(last);
        if (range > number) {
            return add(TokenKind.RANGE, at, percent > range ? percent : range);
        }
        if (percent > number) {
            return add(TokenKind.PERCENT, at, percent);
        }
        int word = scan.word(number);
        if (word > number) {
            return add(TokenKind.WORD, at, word);
        }
        return add(TokenKind.NUMBER, at, number);
    }

    private int add(TokenKind kind, int from, int to) {
        tokens.add(new Token(kind, text.substring(from, to)));
        return to;
    }
}
