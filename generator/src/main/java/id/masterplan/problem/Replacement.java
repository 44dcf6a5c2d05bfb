package id.masterplan.problem;

import java.util.Optional;

/**
 * A fix that is certain: in the line of a problem, the first {@code before} that stands as a word of its own at or
 * after the problem's column becomes {@code after}. Where it is not found there, there is no fix.
 */
public record Replacement(String before, String after) {
    /** Guards against a fix that changes nothing. */
    public Replacement {
        if (before.isEmpty() || before.equals(after)) {
            throw new IllegalArgumentException("nothing to replace");
        }
    }

    /** The index of the first {@code before} in a line, looked for from a column that counts code points from 1. */
    public Optional<Integer> in(String line, int column) {
        int length = line.codePointCount(0, line.length());
        if (column < 1 || column > length) {
            return Optional.empty();
        }
        int from = line.offsetByCodePoints(0, column - 1);
        for (int at = line.indexOf(before, from); at >= 0; at = line.indexOf(before, at + 1)) {
            boolean begins = at == 0 || !joins(line.codePointBefore(at), before.codePointAt(0));
            int end = at + before.length();
            boolean ends =
                    end == line.length() || !joins(line.codePointAt(end), before.codePointBefore(before.length()));
            if (begins && ends) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Whether two neighbours belong to one word, id, number or code. */
    private static boolean joins(int outside, int inside) {
        return isWord(outside) && isWord(inside);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '/';
    }
}
