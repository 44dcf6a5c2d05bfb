package id.masterplan.bench.prose;

import id.masterplan.model.Inline;
import id.masterplan.text.Token;
import id.masterplan.text.TokenKind;
import id.masterplan.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes words of a text, leaving its emphasis and links. */
final class WordEdits {
    private static final List<String> PREFIXES = List.of("me", "di", "ber", "ter", "pe");

    private final Random random;
    private final List<String> pool;

    WordEdits(Random random, List<String> pool) {
        this.random = random;
        this.pool = pool;
    }

    /** What to do at a word. */
    enum Kind {
        REPLACE,
        INSERT,
        DELETE,
        AFFIX,
        NUMBER
    }

    /** How many words of a kind's fit a text has. */
    static int fitting(List<Inline> content, Kind kind) {
        return positions(content, kind).size();
    }

    /** Changes some words, no two of them neighbours; empty where the text has not enough. */
    List<Inline> edit(List<Inline> content, Kind kind, int count) {
        List<Integer> all = positions(content, kind);
        Set<Integer> chosen = new HashSet<>();
        for (int tries = 0; tries < 20 * count && chosen.size() < count && !all.isEmpty(); tries++) {
            int at = all.get(random.nextInt(all.size()));
            boolean near = chosen.stream().anyMatch(c -> Math.abs(c - at) < 4);
            if (!near) {
                chosen.add(at);
            }
        }
        return chosen.size() < count ? List.of() : Inlines.stripped(apply(content, kind, chosen));
    }

    /** Changes a share of the words, in any way, neighbours or not. */
    List<Inline> share(List<Inline> content, double share) {
        return Inlines.stripped(Inlines.map(content, text -> {
            StringBuilder out = new StringBuilder();
            for (Token token : Tokens.of(text)) {
                boolean hit = token.kind() == TokenKind.WORD && random.nextDouble() < share;
                out.append(hit ? changed(token.text(), Kind.values()[random.nextInt(3)]) : token.text());
            }
            return tidy(out.toString());
        }));
    }

    private static List<Integer> positions(List<Inline> content, Kind kind) {
        List<Integer> positions = new ArrayList<>();
        int[] at = {0};
        Inlines.map(content, text -> {
            for (Token token : Tokens.of(text)) {
                if (fits(token, kind)) {
                    positions.add(at[0]);
                }
                at[0]++;
            }
            return text;
        });
        return positions;
    }

    private static boolean fits(Token token, Kind kind) {
        return kind == Kind.NUMBER
                ? token.kind() == TokenKind.NUMBER && token.text().matches("[1-9]\\d{0,8}([.,]\\d+)?")
                : token.kind() == TokenKind.WORD
                        && token.text().length() > 3
                        && token.text().matches("\\p{L}+");
    }

    private List<Inline> apply(List<Inline> content, Kind kind, Set<Integer> chosen) {
        int[] at = {0};
        return Inlines.map(content, text -> {
            StringBuilder out = new StringBuilder();
            for (Token token : Tokens.of(text)) {
                out.append(chosen.contains(at[0]++) ? changed(token.text(), kind) : token.text());
            }
            return tidy(out.toString());
        });
    }

    private static String tidy(String text) {
        return text.replaceAll(" +", " ").replaceAll(" (?=[.,;:])", "");
    }

    private String changed(String word, Kind kind) {
        return switch (kind) {
            case REPLACE -> other(word);
            case INSERT -> other(word) + " " + word;
            case DELETE -> "";
            case AFFIX -> affixed(word);
            case NUMBER -> jittered(word);
        };
    }

    private String other(String word) {
        String other = pool.get(random.nextInt(pool.size()));
        return other.equalsIgnoreCase(word) ? other + "nya" : other;
    }

    private String affixed(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() > prefix.length() + 3) {
                return PREFIXES.get((PREFIXES.indexOf(prefix) + 1) % PREFIXES.size()) + word.substring(prefix.length());
            }
        }
        return word.endsWith("nya") ? word.substring(0, word.length() - 3) : word + "nya";
    }

    /** Another number with as many digits. */
    private String jittered(String number) {
        char[] digits = number.toCharArray();
        int at = digits.length - 1;
        digits[at] = (char) ('0' + (digits[at] - '0' + 1 + random.nextInt(8)) % 10);
        return new String(digits);
    }
}
