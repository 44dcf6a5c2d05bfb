package id.masterplan.text;

import java.util.ArrayList;
import java.util.List;

/** Finds within a change which figure replaces which, and which word another of its root. */
final class Partners {
    /** Longer changes are left in one piece. */
    private static final int LONGEST = 16;

    /** Words of fewer letters are alike by chance. */
    private static final int ALIKE_LETTERS = 5;

    private Partners() {}

    /** Whether one figure stands for one of its kind, or a word for one of its root. */
    static boolean isPair(Stretch stretch, List<Unit> before, List<Unit> after) {
        List<Unit> a = stretch.before(before);
        List<Unit> b = stretch.after(after);
        return a.size() == 1 && b.size() == 1 && score(a.get(0), b.get(0)) > 0;
    }

    private static int score(Unit a, Unit b) {
        if (a.key().equals(b.key())) {
            return 0;
        }
        if (a.kind() == TokenKind.WORD && b.kind() == TokenKind.WORD) {
            return Root.shared(a.text(), b.text()).isPresent() || isAlike(a.text(), b.text()) ? 2 : 0;
        }
        if (a.kind() == TokenKind.OBJECT && b.kind() == TokenKind.OBJECT) {
            return sort(a).equals(sort(b)) ? 3 : 0;
        }
        if (a.kind() != b.kind() || !a.kind().isFigure()) {
            return 0;
        }
        return Amounts.of(a, b).isPresent() ? 3 : 1;
    }

    /** Long words that begin and end alike, such as slips of the pen. */
    private static boolean isAlike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int head = 0;
        while (head < shorter && Character.toLowerCase(a.charAt(head)) == Character.toLowerCase(b.charAt(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return shorter >= ALIKE_LETTERS && 3 * (head + tail) >= 2 * Math.max(a.length(), b.length());
    }

    /** What stands before the first blank of an object's key: a picture is none of another sort. */
    private static String sort(Unit object) {
        int blank = object.key().indexOf(' ');
        return blank < 0 ? object.key() : object.key().substring(0, blank);
    }

    /** The change in pieces, where partners hold at least half of it. */
    static List<Stretch> divide(Stretch change, List<Unit> before, List<Unit> after) {
        List<Unit> a = change.before(before);
        List<Unit> b = change.after(after);
        if (a.isEmpty() || b.isEmpty() || a.size() + b.size() == 2 || Math.max(a.size(), b.size()) > LONGEST) {
            return List.of(change);
        }
        List<Lcs.Pair> pairs = Gap.align(a.size(), b.size(), (i, j) -> score(a.get(i), b.get(j)), 1);
        int paired = pairs.stream().mapToInt(p -> a.get(p.before()).weight()).sum();
        return 2 * paired >= Math.min(Unit.weight(a), Unit.weight(b)) ? pieces(change, pairs) : List.of(change);
    }

    private static List<Stretch> pieces(Stretch change, List<Lcs.Pair> pairs) {
        List<Stretch> pieces = new ArrayList<>();
        int a = change.beforeFrom();
        int b = change.afterFrom();
        for (Lcs.Pair pair : pairs) {
            int i = change.beforeFrom() + pair.before();
            int j = change.afterFrom() + pair.after();
            add(pieces, a, i, b, j);
            add(pieces, i, i + 1, j, j + 1);
            a = i + 1;
            b = j + 1;
        }
        add(pieces, a, change.beforeTo(), b, change.afterTo());
        return pieces;
    }

    private static void add(List<Stretch> pieces, int a, int i, int b, int j) {
        if (i > a || j > b) {
            pieces.add(new Stretch(false, a, i, b, j));
        }
    }
}
