package id.masterplan.prose.inner;

import id.masterplan.prose.change.Hint;
import id.masterplan.prose.change.Run;
import id.masterplan.text.Layout;
import id.masterplan.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes runs of the laid-out pieces of two lines. */
final class RunMaker {
    private final Line before;
    private final Line after;
    private final int number;
    private final List<Run> runs = new ArrayList<>();
    private final List<Layout.Bit> sameBefore = new ArrayList<>();
    private final List<Layout.Bit> sameAfter = new ArrayList<>();

    /** @param number how many of the first earlier pieces are no words of the line but its number */
    RunMaker(Line before, Line after, int number) {
        this.number = number;
        this.before = before;
        this.after = after;
    }

    List<Run> runs() {
        flush();
        return runs;
    }

    void add(Layout.Part part) {
        if (part.same()) {
            same(part.before(), part.after());
        } else {
            change(part.before(), part.after());
        }
    }

    /** The same letters, cut where their marks begin or end to differ. */
    private void same(List<Layout.Bit> a, List<Layout.Bit> b) {
        int start = 0;
        for (int i = 1; i <= a.size(); i++) {
            if (i == a.size() || op(a, b, i) != op(a, b, start)) {
                run(op(a, b, start), a.subList(start, i), b.subList(start, i));
                start = i;
            }
        }
    }

    /** White space goes with what stands on both sides of it; by itself it shows no marks. */
    private Run.Op op(List<Layout.Bit> a, List<Layout.Bit> b, int i) {
        if (!a.get(i).space()) {
            return Marks.op(
                    before.pieces().get(a.get(i).unit()),
                    after.pieces().get(b.get(i).unit()));
        }
        boolean between = i > 0 && i + 1 < a.size();
        Run.Op left = between ? op(a, b, i - 1) : Run.Op.SAME;
        return between && left == op(a, b, i + 1) ? left : Run.Op.SAME;
    }

    /** A change, cut where a block begins on one side; there the other side has white space. */
    private void change(List<Layout.Bit> a, List<Layout.Bit> b) {
        int cutA = parted(a, before);
        int cutB = parted(b, after);
        if (cutA == a.size() && cutB == b.size()) {
            plain(a, b);
        } else if (cutB < b.size()) {
            List<Layout.Bit> rest = b.subList(cutB + 1, b.size());
            int first = first(a, cutB, rest);
            int space = space(a, first);
            plain(a.subList(0, first), b.subList(0, cutB));
            run(Run.Op.PARTED, a.subList(first, space), b.subList(cutB, cutB + 1));
            change(a.subList(space, a.size()), rest);
        } else {
            List<Layout.Bit> rest = a.subList(cutA + 1, a.size());
            int first = first(b, cutA, rest);
            int space = space(b, first);
            plain(a.subList(0, cutA), b.subList(0, first));
            run(Run.Op.PARTED, a.subList(cutA, cutA + 1), b.subList(first, space));
            change(rest, b.subList(space, b.size()));
        }
    }

    /** How much of the one side stands before the cut of the other: all but the last space, or none where all comes behind. */
    private static int first(List<Layout.Bit> one, int cut, List<Layout.Bit> rest) {
        if (cut == 0 && !rest.isEmpty()) {
            return 0;
        }
        boolean spaced = !one.isEmpty() && one.get(one.size() - 1).space();
        return spaced && rest.isEmpty() ? one.size() - 1 : one.size();
    }

    private static int space(List<Layout.Bit> bits, int at) {
        return at < bits.size() && bits.get(at).space() ? at + 1 : at;
    }

    private static int parted(List<Layout.Bit> bits, Line line) {
        int at = 0;
        while (at < bits.size()
                && (bits.get(at).space()
                        || !line.pieces().get(bits.get(at).unit()).isParted())) {
            at++;
        }
        return at;
    }

    private void plain(List<Layout.Bit> a, List<Layout.Bit> b) {
        List<Piece> one = pieces(a, before);
        List<Piece> other = pieces(b, after);
        if (one.size() == 1 && other.size() == 1 && isObject(one.get(0)) && isObject(other.get(0))) {
            run(Marks.object(one.get(0), other.get(0)), a, b);
        } else if (!a.isEmpty() || !b.isEmpty()) {
            run(a.isEmpty() ? Run.Op.INSERTED : b.isEmpty() ? Run.Op.DELETED : Run.Op.REPLACED, a, b);
        }
    }

    private static boolean isObject(Piece piece) {
        return piece.unit().kind() == TokenKind.OBJECT;
    }

    private static List<Piece> pieces(List<Layout.Bit> bits, Line line) {
        return bits.stream()
                .filter(b -> !b.space())
                .map(b -> line.pieces().get(b.unit()))
                .toList();
    }

    /** Adds a run; what stays the same without a break is one run. */
    private void run(Run.Op op, List<Layout.Bit> a, List<Layout.Bit> b) {
        if (op == Run.Op.SAME) {
            sameBefore.addAll(a);
            sameAfter.addAll(b);
            return;
        }
        flush();
        Optional<Hint> hint = op == Run.Op.REPLACED ? hint(a, b) : Optional.empty();
        add(op, a, b, hint);
    }

    private void flush() {
        if (!sameBefore.isEmpty()) {
            add(Run.Op.SAME, sameBefore, sameAfter, Optional.empty());
            sameBefore.clear();
            sameAfter.clear();
        }
    }

    private void add(Run.Op op, List<Layout.Bit> a, List<Layout.Bit> b, Optional<Hint> hint) {
        runs.add(new Run(op, InlineTree.of(atoms(a, before)), InlineTree.of(atoms(b, after)), hint));
    }

    /** One piece for one piece of the words, not of the number before them. */
    private Optional<Hint> hint(List<Layout.Bit> a, List<Layout.Bit> b) {
        List<Layout.Bit> one = a.stream().filter(i -> !i.space()).toList();
        List<Layout.Bit> other = b.stream().filter(i -> !i.space()).toList();
        return one.size() == 1 && other.size() == 1 && one.get(0).unit() >= number
                ? Hints.of(before, one.get(0).unit(), after, other.get(0).unit())
                : Optional.empty();
    }

    /** White space at the ends bears no marks: nobody underlines a blank. */
    private static List<Atom> atoms(List<Layout.Bit> bits, Line line) {
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < bits.size(); i++) {
            Piece piece = line.pieces().get(bits.get(i).unit());
            boolean end = i == 0 || i == bits.size() - 1;
            if (bits.get(i).space()) {
                atoms.add(Atom.text(" ", end ? List.of() : piece.space()));
            } else {
                atoms.addAll(piece.atoms());
            }
        }
        return atoms;
    }
}
