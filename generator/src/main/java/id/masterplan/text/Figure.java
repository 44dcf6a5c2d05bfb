package id.masterplan.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure as a number with its unit, scales such as {@code juta} applied. */
record Figure(BigDecimal number, String unit) {
    static final String POINTS = "poin";
    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("([-\u2212+]?)(\\d[\\d.,]*+)[-\u2013]?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("ribu", 3),
            Map.entry("rb", 3),
            Map.entry("juta", 6),
            Map.entry("jt", 6),
            Map.entry("million", 6),
            Map.entry("miliar", 9),
            Map.entry("milyar", 9),
            Map.entry("m", 9),
            Map.entry("billion", 9),
            Map.entry("triliun", 12),
            Map.entry("trilyun", 12),
            Map.entry("t", 12));

    /** What a token says; nothing for what is no amount: years, codes, ranges, dates. */
    static Optional<Figure> of(TokenKind kind, String token) {
        Matcher matcher = NUMBER.matcher(token);
        boolean amount = switch (kind) {
            case NUMBER, MONEY, PERCENT, UNIT -> !YEAR.matcher(token).matches();
            case RANGE, DATE, CODE, ADDRESS, WORD, OBJECT, PUNCT, SPACE -> false;
        };
        if (!amount || token.length() > LONGEST || !matcher.find()) {
            return Optional.empty();
        }
        String rest = Folded.of(token.substring(matcher.end())).toLowerCase(Locale.ROOT);
        String digits = matcher.group(2).replaceAll("[.,]+$", "");
        return parse(digits).map(n -> signed(n, matcher.group(1))).map(n -> with(kind, n, rest, token));
    }

    private static BigDecimal signed(BigDecimal number, String sign) {
        return sign.isEmpty() || sign.equals("+") ? number : number.negate();
    }

    private static Figure with(TokenKind kind, BigDecimal number, String rest, String token) {
        String scale = rest.replace("rupiah", "").strip();
        BigDecimal scaled = kind == TokenKind.UNIT || kind == TokenKind.PERCENT
                ? number
                : number.movePointRight(SCALES.getOrDefault(scale, 0));
        String unit = switch (kind) {
            case MONEY -> "Rp";
            case PERCENT -> POINTS;
            case UNIT -> Folded.of(token.substring(token.length() - rest.length()));
            case NUMBER, RANGE, DATE, CODE, ADDRESS, WORD, OBJECT, PUNCT, SPACE -> "";
        };
        return new Figure(plain(scaled), unit);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Indonesian {@code 1.234,5}, or English where it can be nothing else: {@code 1,234.5}, {@code 3.76}. */
    private static Optional<BigDecimal> parse(String digits) {
        int dot = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) {
            return parse(digits, dot > comma ? ',' : '.', dot > comma ? '.' : ',');
        }
        if (dot >= 0) {
            boolean grouped = digits.matches("[1-9]\\d{0,2}(\\.\\d{3})+");
            return grouped ? parse(digits, '.', ',') : parse(digits, ',', '.');
        }
        boolean grouped = digits.matches("[1-9]\\d{0,2}(,\\d{3}){2,}");
        return grouped ? parse(digits, ',', '.') : parse(digits, '.', ',');
    }

    private static Optional<BigDecimal> parse(String digits, char group, char decimal) {
        String plain = digits.replace(String.valueOf(group), "").replace(decimal, '.');
        return plain.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
