package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import id.masterplan.text.Token;
import id.masterplan.text.TokenKind;
import id.masterplan.text.Tokens;
import id.masterplan.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A line of text as tokens that carry their marks. */
record Line(List<Piece> pieces) {
    Line {
        pieces = List.copyOf(pieces);
    }

    static Line of(List<Inline> line) {
        return of(line, UnaryOperator.identity());
    }

    /** @param notes names a footnote, given its label */
    static Line of(List<Inline> line, UnaryOperator<String> notes) {
        Letters letters = Letters.of(line);
        List<Piece> pieces = new ArrayList<>();
        List<Mark> space = List.of();
        String lead = "";
        int at = 0;
        for (Token token : Tokens.asWritten(letters.text())) {
            int end = at + token.text().length();
            if (token.kind() == TokenKind.SPACE) {
                lead = " ";
                space = letters.marks(at);
            } else {
                pieces.add(piece(token, lead, space, letters.atoms(at, end), notes));
                lead = "";
                space = List.of();
            }
            at = end;
        }
        return new Line(pieces);
    }

    /** Several lines as one, with a sign where one ends and the next begins. */
    static Line joined(List<List<Inline>> lines, UnaryOperator<String> notes) {
        List<Piece> pieces = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!pieces.isEmpty()) {
                Unit unit = new Unit("", TokenKind.OBJECT, "\n", Piece.PARTED, "");
                pieces.add(new Piece(
                        unit, List.of(), List.of(new Atom("\n", List.of(), Optional.of(new Inline.Break())))));
            }
            pieces.addAll(of(line, notes).pieces());
        }
        return new Line(pieces);
    }

    private static Piece piece(
            Token token, String lead, List<Mark> space, List<Atom> atoms, UnaryOperator<String> notes) {
        Optional<Inline> object = atoms.get(0).object();
        if (object.isPresent()) {
            String key = key(object.get(), notes);
            return new Piece(new Unit(lead, TokenKind.OBJECT, "\ufffc", key, marks(atoms)), space, atoms);
        }
        return new Piece(new Unit(lead, token.kind(), token.text(), token.text(), marks(atoms)), space, atoms);
    }

    /** What an object is found again by; its sort stands before the first blank. */
    private static String key(Inline object, UnaryOperator<String> notes) {
        if (object instanceof Inline.Image image) {
            return "\u0001image " + image.source();
        }
        if (object instanceof Inline.NoteReference note) {
            return "\u0001note " + notes.apply(note.label());
        }
        return object instanceof Inline.RawHtml html ? "\u0001html " + html.text() : "\u0001break";
    }

    private static String marks(List<Atom> atoms) {
        boolean plain =
                atoms.stream().allMatch(a -> a.marks().isEmpty() && !(a.object().orElse(null) instanceof Inline.Image));
        return plain ? "" : atoms.toString();
    }

    List<Unit> units() {
        return pieces.stream().map(Piece::unit).toList();
    }

    /** The words that readers see. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.unit().lead())
                    .append(piece.object().map(Line::spoken).orElse(piece.unit().text()));
        }
        return text.toString();
    }

    /** A picture is told by its description; markup of the source is shown as it is. */
    private static String spoken(Inline object) {
        if (object instanceof Inline.Image image) {
            return image.alternative();
        }
        return object instanceof Inline.RawHtml html ? html.text() : "";
    }

    Line from(int piece) {
        return new Line(pieces.subList(piece, pieces.size()));
    }

    /** All its atoms, white space too. */
    List<Atom> atoms() {
        List<Atom> atoms = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!piece.unit().lead().isEmpty()) {
                atoms.add(Atom.text(" ", piece.space()));
            }
            atoms.addAll(piece.atoms());
        }
        return atoms;
    }
}
