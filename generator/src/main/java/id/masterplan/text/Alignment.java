package id.masterplan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Aligns two sequences of units so that people can read the difference: the fewest units changed, changes begin where
 * sentences or words begin, and no lone word stands between two changes. Swapped sequences give the mirrored answer.
 */
public final class Alignment {
    /** A text that was cut short keeps this share of the content of what is left; own value. */
    private static final double CUT_KEEPS = 0.80;

    /** A text of less content is cut at one place only; own value. */
    private static final int FEW = 4;

    /** Above this product of counts whole sentences are aligned, and above it again, whole texts (wikidiff2). */
    public static final long MAX_PRODUCT = 40_000_000L;

    /** An unchanged stretch between two changes holds at least so much content (diff-match-patch's rule, on words). */
    static final int EQ_MIN_WORDS = 2;

    private final List<Unit> before;
    private final List<Unit> after;

    private Alignment(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
    }

    /** The stretches of two sequences, covering both; changed and unchanged ones take turns, but for partners in a change. */
    public static List<Stretch> of(List<Unit> before, List<Unit> after) {
        return of(before, after, MAX_PRODUCT);
    }

    static List<Stretch> of(List<Unit> before, List<Unit> after, long maxProduct) {
        return compare(before, after) <= 0
                ? new Alignment(before, after).stretches(maxProduct)
                : new Alignment(after, before)
                        .stretches(maxProduct).stream().map(Stretch::mirror).toList();
    }

    private List<Stretch> stretches(long maxProduct) {
        int[] partner = Matches.of(before, after, maxProduct);
        Slides.settle(before, after, partner);
        spacing(partner);
        List<Stretch> divided = new ArrayList<>();
        cut(partner).forEach(s -> divided.addAll(s.same() ? List.of(s) : Partners.divide(s, before, after)));
        return Islands.without(divided, before, after);
    }

    /** Where white space alone differs between two units that stay, the sign of punctuation at it counts as changed. */
    private void spacing(int[] partner) {
        for (int i = 1; i < partner.length; i++) {
            int j = partner[i];
            if (j > 0
                    && partner[i - 1] == j - 1
                    && !before.get(i).lead().equals(after.get(j).lead())) {
                boolean earlier = before.get(i).kind() != TokenKind.PUNCT
                        && before.get(i - 1).kind() == TokenKind.PUNCT;
                partner[earlier ? i - 1 : i] = -1;
            }
        }
    }

    private List<Stretch> cut(int[] partner) {
        List<Stretch> stretches = new ArrayList<>();
        int a = 0;
        int b = 0;
        while (a < before.size() || b < after.size()) {
            int i = a;
            while (i < before.size() && partner[i] < 0) {
                i++;
            }
            int j = i < before.size() ? partner[i] : after.size();
            if (i > a || j > b) {
                stretches.add(new Stretch(false, a, i, b, j));
            }
            a = i;
            b = j;
            while (i < before.size() && partner[i] == b + i - a) {
                i++;
            }
            if (i > a) {
                stretches.add(new Stretch(true, a, i, b, b + i - a));
            }
            b += i - a;
            a = i;
        }
        return stretches;
    }

    /** Any order of sequences; zero only where swapping them changes nothing. */
    private static int compare(List<Unit> a, List<Unit> b) {
        if (a.size() != b.size()) {
            return Integer.compare(a.size(), b.size());
        }
        return Arrays.compare(
                a.stream().map(Alignment::order).toArray(String[]::new),
                b.stream().map(Alignment::order).toArray(String[]::new));
    }

    private static String order(Unit unit) {
        return unit.key() + '\u0000' + unit.marks() + '\u0000' + unit.lead();
    }

    /**
     * Content that both have, of the heavier of both; figures and words of a root that replace another count half. Where
     * one text was merely cut short, or lengthened at a place or two, it is told of the lighter: such marks confuse nobody.
     */
    public static double kept(List<Unit> before, List<Unit> after, List<Stretch> stretches) {
        double same = 0;
        for (Stretch stretch : stretches) {
            if (stretch.same()) {
                same += Unit.weight(stretch.before(before));
            } else if (Partners.isPair(stretch, before, after)) {
                same += Math.min(Unit.weight(stretch.before(before)), Unit.weight(stretch.after(after))) / 2.0;
            }
        }
        int heavier = Math.max(Unit.weight(before), Unit.weight(after));
        if (heavier == 0) {
            return sameKeys(before, after);
        }
        int lighter = Math.min(Unit.weight(before), Unit.weight(after));
        long changes = stretches.stream().filter(s -> !s.same()).count();
        boolean cut = lighter > 0 && same >= CUT_KEEPS * lighter && changes <= (lighter < FEW ? 1 : 2);
        return cut ? same / lighter : same / heavier;
    }

    private static double sameKeys(List<Unit> before, List<Unit> after) {
        boolean shared = before.stream().anyMatch(a -> after.stream().anyMatch(b -> Objects.equals(a.key(), b.key())));
        return shared || (before.isEmpty() && after.isEmpty()) ? 1 : 0;
    }
}
