package id.masterplan.bench.prose;

import id.masterplan.prose.change.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Texts of known size, made of the project's own chapters. */
public enum Sizes {
    /** A chapter of about 4 KB. */
    CHAPTER_4K(4_000),
    /** A chapter of about 400 KB. */
    CHAPTER_400K(400_000),
    /** The longest plan of the project. */
    PLAN(0);

    private final int bytes;

    Sizes(int bytes) {
        this.bytes = bytes;
    }

    /** Both editions, a text for each chapter. */
    record Texts(List<String> before, List<String> after) {}

    Texts texts() {
        if (bytes > 0) {
            return chapter(bytes, Integer.MAX_VALUE);
        }
        List<Document> plan =
                Chapters.all().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        Ids ids = new Ids();
        return edited(plan.stream().map(d -> sheet(d, ids)).toList(), ids);
    }

    /** A single chapter, at least so many bytes or lines long; every repetition of a paragraph says something else. */
    static Texts chapter(int bytes, int lines) {
        Ids ids = new Ids();
        Random random = new Random(11);
        WordEdits edits = new WordEdits(random, Maker.pool(1));
        List<Piece> pieces = new ArrayList<>();
        int size = 0;
        int height = 0;
        while (size < bytes && height < lines) {
            for (Document chapter :
                    Chapters.all().get(random.nextInt(Chapters.all().size()))) {
                for (Piece piece : sheet(chapter, ids).pieces()) {
                    Piece other = piece.body().block() instanceof id.masterplan.model.Block.Paragraph p && size > 50_000
                            ? piece.with(new Body.Plain(
                                    new id.masterplan.model.Block.Paragraph(edits.share(p.content(), 0.4))))
                            : piece;
                    String text = MarkdownWriter.write(
                            new id.masterplan.model.Prose(List.of(other.body().block())), Style.PLAIN, false);
                    if (size < bytes && height < lines) {
                        pieces.add(other);
                        size += text.getBytes(StandardCharsets.UTF_8).length + 1;
                        height += 2 + (int) text.lines().count() - 1;
                    }
                }
            }
        }
        return edited(List.of(new Sheet("bab", "Bab", pieces)), ids);
    }

    private static Sheet sheet(Document document, Ids ids) {
        return new Sheet(
                document.id(),
                document.title(),
                document.body().blocks().stream()
                        .map(b -> Piece.first(ids.next(), Body.of(b, ids)))
                        .toList());
    }

    private static Texts edited(List<Sheet> before, Ids ids) {
        List<Sheet> after = before.stream().map(Sheet::copy).toList();
        Operators operators = new Operators(after, ids, Maker.pool(2));
        int blocks = before.stream().mapToInt(s -> s.pieces().size()).sum();
        Random random = new Random(5);
        operators.apply(new Step(Change.EVERY_20TH, 3));
        List<Change> kinds = List.copyOf(Families.STACKED.kinds());
        for (int i = 0; i < Math.max(4, blocks / 12); i++) {
            operators.apply(new Step(kinds.get(random.nextInt(kinds.size())), random.nextInt(1_000_000)));
        }
        return new Texts(written(before), written(after));
    }

    private static List<String> written(List<Sheet> sheets) {
        return sheets.stream()
                .map(s -> MarkdownWriter.write(s.prose(), Style.PLAIN, false))
                .toList();
    }
}
