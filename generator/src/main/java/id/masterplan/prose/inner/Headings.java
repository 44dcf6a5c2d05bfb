package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.change.Note;
import java.util.ArrayList;
import java.util.List;

/** Compares headings: number, title, level and address each by itself. */
final class Headings {
    private Headings() {}

    static Inners compare(Block.Heading before, Block.Heading after, Sides sides) {
        Title one = Title.of(Line.of(before.content(), sides.before()));
        Title other = Title.of(Line.of(after.content(), sides.after()));
        boolean renumbered = !one.number().equals(other.number());
        LineDiff diff = renumbered
                ? LineDiff.of(one.line(), other.line(), one.pieces(), other.pieces())
                : LineDiff.of(one.line(), other.line());
        List<Note> notes = new ArrayList<>();
        note(notes, Note.Kind.LEVEL, String.valueOf(before.level()), String.valueOf(after.level()));
        note(notes, Note.Kind.NUMBER, one.number(), other.number());
        note(
                notes,
                Note.Kind.ANCHOR,
                Normal.explicit(before).orElse(""),
                Normal.explicit(after).orElse(""));
        return Words.of(diff, notes);
    }

    static void note(List<Note> notes, Note.Kind kind, String before, String after) {
        if (!before.equals(after)) {
            notes.add(new Note(kind, before, after));
        }
    }
}
