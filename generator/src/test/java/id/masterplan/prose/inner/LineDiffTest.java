package id.masterplan.prose.inner;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Inline;
import id.masterplan.prose.change.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void the_normal_form_is_normal() {
        RandomText text = new RandomText(1);
        for (int i = 0; i < 1000; i++) {
            List<Inline> normal = InlineTree.normal(text.line(3));
            assertThat(InlineTree.normal(normal)).isEqualTo(normal);
        }
    }

    @Test
    void the_runs_hold_both_lines_with_their_markup() {
        RandomText text = new RandomText(2);
        for (int i = 0; i < 1500; i++) {
            List<Inline> before = text.line(3);
            List<Inline> after = i % 4 == 0 ? text.line(3) : text.edited(before, 3);
            List<Run> runs = diff(before, after).runs();
            assertThat(joined(runs, true)).isEqualTo(InlineTree.normal(before));
            assertThat(joined(runs, false)).isEqualTo(InlineTree.normal(after));
        }
    }

    @Test
    void a_run_says_same_only_of_the_same() {
        RandomText text = new RandomText(3);
        for (int i = 0; i < 1500; i++) {
            List<Inline> before = text.line(3);
            List<Inline> after = i % 4 == 0 ? text.line(3) : text.edited(before, 3);
            List<Run> runs = diff(before, after).runs();
            for (Run run : runs) {
                if (run.op() == Run.Op.SAME) {
                    assertThat(shown(run.before())).isEqualTo(shown(run.after()));
                } else {
                    assertThat(run.before()).isNotEqualTo(run.after());
                }
                assertThat(run.before().isEmpty()).isEqualTo(run.op() == Run.Op.INSERTED);
                assertThat(run.after().isEmpty()).isEqualTo(run.op() == Run.Op.DELETED);
            }
            assertThat(runs.stream().allMatch(r -> r.op() == Run.Op.SAME))
                    .isEqualTo(InlineTree.normal(before).equals(InlineTree.normal(after)));
        }
    }

    @Test
    void swapped_lines_mirror_the_runs() {
        RandomText text = new RandomText(4);
        for (int i = 0; i < 1500; i++) {
            List<Inline> before = text.line(3);
            List<Inline> after = i % 4 == 0 ? text.line(3) : text.edited(before, 3);
            List<Run> there = diff(before, after).runs();
            List<Run> back = diff(after, before).runs();
            assertThat(back.stream().map(Run::before).toList())
                    .isEqualTo(there.stream().map(Run::after).toList());
        }
    }

    @Test
    void no_mark_cuts_a_token() {
        RandomText text = new RandomText(9);
        for (int i = 0; i < 1500; i++) {
            List<Inline> before = text.line(2);
            List<Inline> after = i % 4 == 0 ? text.line(2) : text.edited(before, 2);
            int pieces = 0;
            for (Run run : diff(before, after).runs()) {
                pieces += Line.of(run.before()).pieces().size();
            }
            assertThat(pieces)
                    .as("%s", before)
                    .isEqualTo(Line.of(before).pieces().size());
        }
    }

    private static List<Inline> joined(List<Run> runs, boolean before) {
        return InlineTree.normal(runs.stream()
                .flatMap(r -> (before ? r.before() : r.after()).stream())
                .toList());
    }

    /** What readers see: white space and breaks show no marks. */
    private static List<Atom> shown(List<Inline> line) {
        return Line.of(line).pieces().stream()
                .flatMap(p -> p.atoms().stream())
                .map(a -> a.object().isPresent() && a.object().get() instanceof Inline.Break
                        ? new Atom(a.text(), List.of(), a.object())
                        : a)
                .toList();
    }

    private static LineDiff diff(List<Inline> before, List<Inline> after) {
        return LineDiff.of(Line.of(before), Line.of(after));
    }
}
