package id.masterplan.prose.inner;

import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import java.util.ArrayList;
import java.util.List;

/** Decides how the words of a line are shown: not at all, word by word, or old and new apart. */
final class Words {
    /** Below this share of common content words, word marks confuse; one public Markdown viewer uses 30 % of the tokens. */
    static final double INLINE_MIN_KEEP = 0.30;

    private Words() {}

    static Inners of(LineDiff diff, List<Note> notes) {
        if (diff.isSame()) {
            return new Inners(new Inner.Same(), notes);
        }
        if (diff.kept() < INLINE_MIN_KEEP) {
            return new Inners(new Inner.Whole(), notes);
        }
        List<Note> all = new ArrayList<>(notes);
        all.addAll(Facts.of(diff.runs()));
        return new Inners(new Inner.Words(diff.runs()), all);
    }
}
