package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes a line as a tree of marks, always the same tree for letters with the same marks. */
public final class InlineTree {
    private final List<Atom> atoms;

    private InlineTree(List<Atom> atoms) {
        this.atoms = atoms;
    }

    /**
     * The line as it is compared: form NFC, white space folded, adjacent text and adjacent equal marks joined, the mark that
     * reaches farther outside.
     */
    public static List<Inline> normal(List<Inline> line) {
        return of(Line.of(line).atoms());
    }

    /** The line as it is compared, pointers to footnotes by the names of these. */
    static List<Inline> normal(List<Inline> line, UnaryOperator<String> notes) {
        return of(Line.of(line).atoms().stream().map(a -> named(a, notes)).toList());
    }

    private static Atom named(Atom atom, UnaryOperator<String> notes) {
        return atom.object().orElse(null) instanceof Inline.NoteReference note
                ? new Atom(atom.text(), atom.marks(), Optional.of(new Inline.NoteReference(notes.apply(note.label()))))
                : atom;
    }

    static List<Inline> of(List<Atom> atoms) {
        InlineTree tree = new InlineTree(atoms);
        return tree.nest(0, atoms.size(), List.of());
    }

    private List<Inline> nest(int from, int to, List<Mark> around) {
        List<Inline> nested = new ArrayList<>();
        int at = from;
        while (at < to) {
            List<Mark> open = rest(at, around);
            int end;
            if (open.isEmpty()) {
                end = leaves(at, to, around, nested);
            } else if (open.get(0).kind() == Mark.Kind.CODE) {
                end = code(at, to, around, nested);
            } else {
                end = wrap(at, to, around, nested);
            }
            at = end;
        }
        return nested;
    }

    /** The marks of an atom that are not open yet. */
    private List<Mark> rest(int at, List<Mark> around) {
        return atoms.get(at).marks().stream().filter(m -> !around.contains(m)).toList();
    }

    private int leaves(int from, int to, List<Mark> around, List<Inline> nested) {
        StringBuilder text = new StringBuilder();
        int at = from;
        while (at < to && rest(at, around).isEmpty()) {
            Atom atom = atoms.get(at++);
            if (atom.object().isPresent()) {
                flush(text, nested);
                nested.add(atom.object().get());
            } else {
                text.append(atom.text());
            }
        }
        flush(text, nested);
        return at;
    }

    private static void flush(StringBuilder text, List<Inline> nested) {
        if (!text.isEmpty()) {
            nested.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    private int code(int from, int to, List<Mark> around, List<Inline> nested) {
        StringBuilder text = new StringBuilder();
        List<Mark> code = List.of(Mark.of(Mark.Kind.CODE));
        int at = from;
        while (at < to && rest(at, around).equals(code)) {
            text.append(atoms.get(at++).text());
        }
        nested.add(new Inline.Code(text.toString()));
        return at;
    }

    /** Opens the mark that reaches farthest. */
    private int wrap(int from, int to, List<Mark> around, List<Inline> nested) {
        Mark best = atoms.get(from).marks().get(0);
        int end = from;
        for (Mark mark : rest(from, around)) {
            int reach = mark.kind() == Mark.Kind.CODE ? from : reach(mark, from, to);
            if (reach > end) {
                best = mark;
                end = reach;
            }
        }
        List<Mark> inside = new ArrayList<>(around);
        inside.add(best);
        nested.add(best.around(nest(from, end, inside)));
        return end;
    }

    private int reach(Mark mark, int from, int to) {
        int at = from;
        while (at < to && atoms.get(at).marks().contains(mark)) {
            at++;
        }
        return at;
    }
}
