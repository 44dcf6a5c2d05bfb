package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import id.masterplan.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A line letter by letter, each with its marks; an object is one letter. White space is folded, none stands before a forced
 * break and at the ends, and it bears the marks that the letters on both sides share: no reader sees it bear others.
 */
final class Letters {
    private static final char OBJECT = '\ufffc';

    private final StringBuilder text = new StringBuilder();
    private final List<List<Mark>> marks = new ArrayList<>();
    private final Map<Integer, Inline> objects = new TreeMap<>();

    private Letters() {}

    static Letters of(List<Inline> line) {
        Letters letters = new Letters();
        letters.add(line, List.of());
        letters.trim();
        letters.share();
        return letters;
    }

    String text() {
        return text.toString();
    }

    List<Mark> marks(int at) {
        return marks.get(at);
    }

    boolean isObject(int at) {
        return objects.containsKey(at);
    }

    /** The letters from one place to another, as few atoms as their marks allow. */
    List<Atom> atoms(int from, int to) {
        List<Atom> atoms = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || isObject(i) || isObject(start) || !marks.get(i).equals(marks.get(start))) {
                atoms.add(atom(start, i));
                start = i;
            }
        }
        return atoms;
    }

    private Atom atom(int from, int to) {
        Inline object = objects.get(from);
        return new Atom(text.substring(from, to), marks.get(from), Optional.ofNullable(object));
    }

    private void add(List<Inline> line, List<Mark> around) {
        line.forEach(i -> add(i, around));
    }

    private void add(Inline inline, List<Mark> around) {
        if (inline instanceof Inline.Text plain) {
            letters(plain.text(), around);
        } else if (inline instanceof Inline.Code code) {
            letters(code.text(), with(around, Mark.of(Mark.Kind.CODE)));
        } else if (inline instanceof Inline.Emphasis e) {
            add(e.content(), with(around, Mark.of(Mark.Kind.EMPHASIS)));
        } else if (inline instanceof Inline.Strong s) {
            add(s.content(), with(around, Mark.of(Mark.Kind.STRONG)));
        } else if (inline instanceof Inline.Strike s) {
            add(s.content(), with(around, Mark.of(Mark.Kind.STRIKE)));
        } else if (inline instanceof Inline.Link link) {
            add(link.content(), with(around, Mark.of(link)));
        } else {
            object(inline, around);
        }
    }

    private static List<Mark> with(List<Mark> around, Mark mark) {
        SortedSet<Mark> all = new TreeSet<>(around);
        all.add(mark);
        return List.copyOf(all);
    }

    private void letters(String letters, List<Mark> around) {
        boolean first = Folded.startsWithSpace(letters);
        String folded = Folded.of(letters);
        if (first) {
            space();
        }
        for (int i = 0; i < folded.length(); i++) {
            put(folded.charAt(i), around);
        }
        if (!folded.isEmpty() && Folded.endsWithSpace(letters)) {
            space();
        }
    }

    private void space() {
        int last = text.length() - 1;
        if (last >= 0 && (text.charAt(last) != ' ' || isObject(last))) {
            put(' ', List.of());
        }
    }

    private void put(char letter, List<Mark> around) {
        text.append(letter);
        marks.add(around);
    }

    private void object(Inline object, List<Mark> around) {
        if (object instanceof Inline.Break) {
            trim();
        }
        objects.put(text.length(), object);
        put(OBJECT, around);
        if (object instanceof Inline.Break) {
            space();
        }
    }

    private void trim() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ' ') {
            text.setLength(last);
            marks.remove(last);
        }
    }

    /** White space and forced breaks bear what both neighbours bear. */
    private void share() {
        for (int i = 0; i < marks.size(); i++) {
            if (text.charAt(i) == ' ' || objects.get(i) instanceof Inline.Break) {
                SortedSet<Mark> shared = new TreeSet<>(i == 0 ? List.of() : marks.get(i - 1));
                shared.retainAll(next(i));
                if (isObject(i)) {
                    shared.remove(Mark.of(Mark.Kind.CODE));
                }
                marks.set(i, List.copyOf(shared));
            }
        }
    }

    private List<Mark> next(int at) {
        for (int i = at + 1; i < marks.size(); i++) {
            if (text.charAt(i) != ' ' && !(objects.get(i) instanceof Inline.Break)) {
                return marks.get(i);
            }
        }
        return List.of();
    }
}
