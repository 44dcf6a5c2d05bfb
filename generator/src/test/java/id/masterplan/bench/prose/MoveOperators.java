package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Operators that move blocks and sections. */
final class MoveOperators {
    private final List<Sheet> sheets;
    private final Sheet sheet;
    private final Random random;
    private final WordEdits edits;

    MoveOperators(List<Sheet> sheets, Sheet sheet, Random random, WordEdits edits) {
        this.sheets = sheets;
        this.sheet = sheet;
        this.random = random;
        this.edits = edits;
    }

    /** Moves a block other than a heading, and changes a share of its words. */
    Optional<String> move(int farthest, double share) {
        int at = random.nextInt(sheet.pieces().size());
        int size = sheet.pieces().size();
        if (sheet.fixed(at) || size < 3) {
            return Optional.empty();
        }
        int to = farthest < size
                ? Math.max(0, Math.min(size - 1, at + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(farthest))))
                : random.nextInt(size);
        if (to == at) {
            return Optional.empty();
        }
        Piece piece = sheet.pieces().remove(at);
        sheet.pieces().add(to, edited(piece, share));
        return Optional.of(Operators.excerpt(piece) + " from " + at + " to " + to);
    }

    private Piece edited(Piece piece, double share) {
        return share > 0 && piece.body().block() instanceof Block.Paragraph paragraph
                ? piece.with(new Body.Plain(new Block.Paragraph(edits.share(paragraph.content(), share))))
                : piece;
    }

    Optional<String> toOther() {
        if (sheets.size() < 2 || sheet.pieces().size() < 4) {
            return Optional.empty();
        }
        int at = random.nextInt(sheet.pieces().size());
        Sheet other = sheets.get((sheets.indexOf(sheet) + 1) % sheets.size());
        if (sheet.fixed(at)) {
            return Optional.empty();
        }
        Piece piece = sheet.pieces().remove(at);
        other.pieces().add(random.nextInt(other.pieces().size() + 1), piece);
        return Optional.of(Operators.excerpt(piece) + " to " + other.id());
    }

    /** Moves a section to before another one of its level or to the end. */
    Optional<String> section() {
        int at = Operators.choose(sheet, random, Block.Heading.class);
        if (at < 0) {
            return Optional.empty();
        }
        List<Piece> moved = new ArrayList<>(sheet.pieces().subList(at, sheet.sectionEnd(at)));
        int level = ((Block.Heading) moved.get(0).body().block()).level();
        List<Piece> rest = new ArrayList<>(sheet.pieces());
        rest.removeAll(moved);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i <= rest.size(); i++) {
            if (i != at
                    && (i == rest.size()
                            || (rest.get(i).body().block() instanceof Block.Heading h && h.level() <= level))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int to = places.get(random.nextInt(places.size()));
        rest.addAll(to, moved);
        sheet.pieces().clear();
        sheet.pieces().addAll(rest);
        return Optional.of(Operators.excerpt(moved.get(0)) + " with " + (moved.size() - 1) + " more to " + to);
    }
}
