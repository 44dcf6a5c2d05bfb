package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import id.masterplan.prose.change.Note;
import id.masterplan.prose.change.Run;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notes on what changed in a line besides its words, each once. */
final class Facts {
    private final Set<Note> notes = new LinkedHashSet<>();

    private Facts() {}

    static List<Note> of(List<Run> runs) {
        Facts facts = new Facts();
        runs.forEach(facts::run);
        return List.copyOf(facts.notes);
    }

    private void run(Run run) {
        switch (run.op()) {
            case SAME, PARTED -> {}
            case FORMAT -> format(run);
            case LINK -> links(run);
            case IMAGE -> images(run);
            case NOTE -> add(Note.Kind.FOOTNOTE, label(run.before()), label(run.after()));
            case DELETED, INSERTED, REPLACED -> changed(run);
        }
    }

    private void format(Run run) {
        add(Note.Kind.FORMAT, format(run.before()), format(run.after()));
    }

    private static String format(List<Inline> line) {
        EnumSet<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
        Line.of(line)
                .atoms()
                .forEach(a -> a.marks().stream()
                        .map(Mark::kind)
                        .filter(k -> k != Mark.Kind.LINK)
                        .forEach(kinds::add));
        return String.join(" ", kinds.stream().map(k -> Mark.of(k).word()).toList());
    }

    /** Link by link where both sides have as many, else all at once. */
    private void links(Run run) {
        List<Mark> before = links(run.before());
        List<Mark> after = links(run.after());
        if (before.size() != after.size()) {
            add(Note.Kind.LINK, targets(before), targets(after));
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            Mark one = before.get(i);
            Mark other = after.get(i);
            boolean moved = !one.target().equals(other.target());
            add(
                    Note.Kind.LINK,
                    moved ? one.target() : one.title().orElse(""),
                    moved ? other.target() : other.title().orElse(""));
        }
    }

    private static String targets(List<Mark> links) {
        return String.join(" ", links.stream().map(Mark::target).toList());
    }

    private static List<Mark> links(List<Inline> line) {
        List<Mark> links = new ArrayList<>();
        for (Atom atom : Line.of(line).atoms()) {
            for (Mark mark : atom.marks()) {
                if (mark.isLink()
                        && (links.isEmpty() || !links.get(links.size() - 1).equals(mark))) {
                    links.add(mark);
                }
            }
        }
        return links;
    }

    private void images(Run run) {
        Inline.Image one = first(run.before(), Inline.Image.class).orElseThrow();
        Inline.Image other = first(run.after(), Inline.Image.class).orElseThrow();
        add(Note.Kind.IMAGE, one.source(), other.source());
        add(Note.Kind.IMAGE, one.alternative(), other.alternative());
        add(Note.Kind.IMAGE, one.title().orElse(""), other.title().orElse(""));
    }

    /** Words changed; a link around them may lead elsewhere too, and pointers to notes and breaks come and go. */
    private void changed(Run run) {
        List<Mark> before = links(run.before());
        List<Mark> after = links(run.after());
        if (!before.isEmpty() && before.size() == after.size()) {
            links(run);
        }
        added(run, Inline.NoteReference.class, Note.Kind.FOOTNOTE);
        added(run, Inline.Break.class, Note.Kind.BREAK);
    }

    private <T extends Inline> void added(Run run, Class<T> type, Note.Kind kind) {
        String before = first(run.before(), type).map(Facts::word).orElse("");
        String after = first(run.after(), type).map(Facts::word).orElse("");
        add(kind, before, after);
    }

    private static String label(List<Inline> line) {
        return first(line, Inline.NoteReference.class).map(Facts::word).orElse("");
    }

    private static String word(Inline object) {
        return object instanceof Inline.NoteReference note ? note.label() : "break";
    }

    private static <T extends Inline> Optional<T> first(List<Inline> line, Class<T> type) {
        return Line.of(line).atoms().stream()
                .flatMap(a -> a.object().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private void add(Note.Kind kind, String before, String after) {
        if (!before.equals(after)) {
            notes.add(new Note(kind, before, after));
        }
    }
}
