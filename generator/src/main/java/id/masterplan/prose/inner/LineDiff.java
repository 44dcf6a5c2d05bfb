package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import id.masterplan.prose.change.Run;
import id.masterplan.text.Alignment;
import id.masterplan.text.Layout;
import id.masterplan.text.Stretch;
import id.masterplan.text.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed in a line.
 *
 * @param runs joined, each side is its line
 * @param kept the share of content words that both lines have
 */
record LineDiff(List<Run> runs, double kept) {
    LineDiff {
        runs = List.copyOf(runs);
    }

    static LineDiff of(List<Inline> before, List<Inline> after) {
        return of(Line.of(before), Line.of(after));
    }

    static LineDiff of(Line before, Line after) {
        return of(before, after, 0, 0);
    }

    /** The first pieces of both lines, so many, are no words of the line but its number; they are told apart from it. */
    static LineDiff of(Line before, Line after, int numberBefore, int numberAfter) {
        List<Unit> earlier = before.units();
        List<Unit> later = after.units();
        List<Unit> wordsBefore = earlier.subList(numberBefore, earlier.size());
        List<Unit> wordsAfter = later.subList(numberAfter, later.size());
        List<Stretch> words = Alignment.of(wordsBefore, wordsAfter);
        List<Stretch> all = new ArrayList<>();
        if (numberBefore + numberAfter > 0) {
            all.add(new Stretch(false, 0, numberBefore, 0, numberAfter));
        }
        words.forEach(s -> all.add(s.moved(numberBefore, numberAfter)));
        RunMaker maker = new RunMaker(before, after, numberBefore);
        Layout.of(earlier, later, all).forEach(maker::add);
        return new LineDiff(maker.runs(), Alignment.kept(wordsBefore, wordsAfter, words));
    }

    boolean isSame() {
        return runs.stream().allMatch(r -> r.op() == Run.Op.SAME);
    }
}
