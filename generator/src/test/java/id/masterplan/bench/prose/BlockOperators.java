package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Operators on whole blocks. */
final class BlockOperators {
    private final Sheet sheet;
    private final Ids ids;
    private final Random random;
    private final List<String> pool;

    BlockOperators(Sheet sheet, Ids ids, Random random, List<String> pool) {
        this.sheet = sheet;
        this.ids = ids;
        this.random = random;
        this.pool = pool;
    }

    /** Cuts a paragraph between sentences. */
    Optional<String> split() {
        int at = Operators.choose(sheet, random, Block.Paragraph.class);
        if (at < 0 || sheet.pieces().get(at).from().size() != 1) {
            return Optional.empty();
        }
        Piece piece = sheet.pieces().get(at);
        List<Inline> content = Inlines.of(piece.body().block());
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Inline.Text text) {
                int stop = text.text().indexOf(". ", 20);
                if (stop > 0 && text.text().length() - stop > 30) {
                    List<Inline> first = new ArrayList<>(content.subList(0, i));
                    first.add(new Inline.Text(text.text().substring(0, stop + 1)));
                    List<Inline> rest =
                            new ArrayList<>(List.of(new Inline.Text(text.text().substring(stop + 2))));
                    rest.addAll(content.subList(i + 1, content.size()));
                    sheet.pieces().set(at, piece.with(new Body.Plain(new Block.Paragraph(first))));
                    sheet.pieces()
                            .add(
                                    at + 1,
                                    new Piece(ids.next(), piece.from(), new Body.Plain(new Block.Paragraph(rest))));
                    return Optional.of(Operators.excerpt(piece));
                }
            }
        }
        return Optional.empty();
    }

    /** Joins a paragraph with the next. */
    Optional<String> merge() {
        int at = Operators.choose(sheet, random, Block.Paragraph.class);
        if (at < 0
                || at + 1 >= sheet.pieces().size()
                || !(sheet.pieces().get(at + 1).body().block() instanceof Block.Paragraph)) {
            return Optional.empty();
        }
        Piece first = sheet.pieces().get(at);
        Piece second = sheet.pieces().get(at + 1);
        if (first.from().size() != 1 || second.from().size() != 1) {
            return Optional.empty();
        }
        List<Inline> content = new ArrayList<>(Inlines.of(first.body().block()));
        content.add(new Inline.Text(" "));
        content.addAll(Inlines.of(second.body().block()));
        Set<Integer> from = new TreeSet<>(first.from());
        from.addAll(second.from());
        sheet.pieces().remove(at + 1);
        sheet.pieces().set(at, new Piece(first.id(), from, new Body.Plain(new Block.Paragraph(joined(content)))));
        return Optional.of(Operators.excerpt(first));
    }

    /** Neighbouring texts as one. */
    static List<Inline> joined(List<Inline> content) {
        List<Inline> joined = new ArrayList<>();
        for (Inline piece : content) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last) instanceof Inline.Text a && piece instanceof Inline.Text b) {
                joined.set(last, new Inline.Text(a.text() + b.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    Optional<String> add() {
        int at = random.nextInt(sheet.pieces().size() + 1);
        Piece piece = new Piece(
                ids.next(),
                Set.of(),
                new Body.Plain(new Block.Paragraph(sentence(random, pool, 8 + random.nextInt(30)))));
        sheet.pieces().add(at, piece);
        return Optional.of(Operators.excerpt(piece) + " at " + at);
    }

    /** A made-up sentence. */
    static List<Inline> sentence(Random random, List<String> pool, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(pool.get(random.nextInt(pool.size())));
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return List.of(new Inline.Text(text + (words > 4 ? "." : "")));
    }

    Optional<String> remove() {
        int at = random.nextInt(sheet.pieces().size());
        if (sheet.pieces().size() < 4 || sheet.fixed(at)) {
            return Optional.empty();
        }
        return Optional.of(Operators.excerpt(sheet.pieces().remove(at)));
    }

    Optional<String> duplicate() {
        int at = random.nextInt(sheet.pieces().size());
        if (sheet.fixed(at)) {
            return Optional.empty();
        }
        Piece piece = sheet.pieces().get(at);
        int to = random.nextInt(sheet.pieces().size() + 1);
        sheet.pieces().add(to, new Piece(ids.next(), Set.of(), piece.body()));
        return Optional.of(Operators.excerpt(piece) + " again at " + to);
    }
}
