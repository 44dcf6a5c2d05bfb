package id.masterplan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts text into tokens, in one pass and without recursion: the joined tokens are the text in form NFC. */
public final class Tokens {
    private final String text;
    private final Scan scan;
    private final FigureScan figures;
    private final CodeScan codes;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
        this.scan = new Scan(text);
        this.figures = new FigureScan(scan);
        this.codes = new CodeScan(scan);
    }

    /** The tokens of a text. */
    public static List<Token> of(String text) {
        return asWritten(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The tokens of a text that is left in its form: joined they are the very text. */
    public static List<Token> asWritten(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return tokens;
    }

    private int next(int at) {
        int end = scan.space(at);
        if (end > at) {
            return add(TokenKind.SPACE, at, end);
        }
        end = codes.address(at);
        if (end > at) {
            return add(TokenKind.ADDRESS, at, end);
        }
        Optional<FigureScan.Found> figure = figures.at(at);
        end = figure.isPresent() && figure.get().kind() != TokenKind.NUMBER ? at : codes.code(at);
        if (end > at) {
            return add(TokenKind.CODE, at, end);
        }
        if (figure.isPresent()) {
            return add(figure.get().kind(), at, figure.get().end());
        }
        int number = scan.number(at);
        int word = scan.word(number);
        if (word > at) {
            return add(TokenKind.WORD, at, word);
        }
        return number > at
                ? add(TokenKind.NUMBER, at, number)
                : add(TokenKind.PUNCT, at, at + Character.charCount(text.codePointAt(at)));
    }

    private int add(TokenKind kind, int from, int to) {
        tokens.add(new Token(kind, text.substring(from, to)));
        return to;
    }
}
