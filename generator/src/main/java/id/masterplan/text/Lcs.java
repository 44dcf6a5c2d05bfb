package id.masterplan.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Pairs the equal elements of two sequences, in order, leaving out as few as possible. */
public final class Lcs {
    /** Above so many possible pairs, elements that one side alone has are set aside first; they cost most and pair with none. */
    private static final long LARGE = 4_000_000;

    private Lcs() {}

    /** An element of the earlier and an element of the later sequence. */
    public record Pair(int before, int after) {
        /** The pair with the sides swapped. */
        public Pair mirror() {
            return new Pair(/* before= */ after, /* after= */ before);
        }
    }

    /** The pairs, ascending on both sides. */
    public static <T> List<Pair> pairs(List<T> before, List<T> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Pair> pairs = new ArrayList<>();
        run(pairs, 0, 0, head);
        middle(pairs, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), head);
        run(pairs, before.size() - tail, after.size() - tail, tail);
        return pairs;
    }

    private static <T> void middle(List<Pair> pairs, List<T> before, List<T> after, int offset) {
        if ((long) before.size() * after.size() <= LARGE) {
            between(pairs, before, after, offset);
            return;
        }
        List<Integer> one = shared(before, after);
        List<Integer> other = shared(after, before);
        List<Pair> found = new ArrayList<>();
        between(
                found,
                one.stream().map(before::get).toList(),
                other.stream().map(after::get).toList(),
                0);
        found.forEach(p -> pairs.add(new Pair(offset + one.get(p.before()), offset + other.get(p.after()))));
    }

    /** Where the elements stand that the other side has too. */
    private static <T> List<Integer> shared(List<T> elements, List<T> others) {
        Set<T> known = new HashSet<>(others);
        return IntStream.range(0, elements.size())
                .filter(i -> known.contains(elements.get(i)))
                .boxed()
                .toList();
    }

    private static <T> void between(List<Pair> pairs, List<T> before, List<T> after, int offset) {
        int a = 0;
        int b = 0;
        if (!before.isEmpty() && !after.isEmpty()) {
            for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(before, after, null)) {
                run(pairs, offset + a, offset + b, change.startOriginal - a);
                a = change.endOriginal;
                b = change.endRevised;
            }
            run(pairs, offset + a, offset + b, before.size() - a);
        }
    }

    private static void run(List<Pair> pairs, int before, int after, int length) {
        for (int i = 0; i < length; i++) {
            pairs.add(new Pair(before + i, after + i));
        }
    }
}
