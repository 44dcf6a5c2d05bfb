package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Changes documents by one operator after another and says what each did. */
final class Operators {
    private final List<Sheet> sheets;
    private final Ids ids;
    private final List<String> pool;

    Operators(List<Sheet> sheets, Ids ids, List<String> pool) {
        this.sheets = sheets;
        this.ids = ids;
        this.pool = pool;
    }

    /** Applies a step; empty where there is nothing to apply it to. */
    Optional<String> apply(Step step) {
        Random random = new Random(step.seed());
        Sheet sheet = sheets.get(random.nextInt(sheets.size()));
        WordEdits edits = new WordEdits(random, pool);
        WordOperators words = new WordOperators(sheet, random, edits);
        MoveOperators moves = new MoveOperators(sheets, sheet, random, edits);
        BlockOperators blocks = new BlockOperators(sheet, ids, random, pool);
        GridOperators grids = new GridOperators(sheet, ids, random, edits, pool);
        TreeOperators trees = new TreeOperators(sheet, ids, random, edits, pool);
        return switch (step.change()) {
            case REPLACE_WORDS -> words.words(WordEdits.Kind.REPLACE, 1 + random.nextInt(3));
            case INSERT_WORDS -> words.words(WordEdits.Kind.INSERT, 1 + random.nextInt(3));
            case DELETE_WORDS -> words.words(WordEdits.Kind.DELETE, 1 + random.nextInt(3));
            case AFFIX -> words.words(WordEdits.Kind.AFFIX, 1);
            case NUMBER -> words.words(WordEdits.Kind.NUMBER, 1);
            case EMPHASIS -> words.emphasis();
            case RETARGET -> words.retarget();
            case SPLIT -> blocks.split();
            case MERGE -> blocks.merge();
            case MOVE_NEAR -> moves.move(3, 0);
            case MOVE_FAR -> moves.move(Integer.MAX_VALUE, 0);
            case MOVE_DOCUMENT -> moves.toOther();
            case MOVE_EDIT -> moves.move(Integer.MAX_VALUE, 0.2);
            case ADD -> blocks.add();
            case REMOVE -> blocks.remove();
            case DUPLICATE -> blocks.duplicate();
            case HEADING_RENAME -> words.rename();
            case HEADING_LEVEL -> words.level();
            case SECTION_MOVE -> moves.section();
            case ROW_ADD -> grids.addRow();
            case ROW_REMOVE -> grids.removeRow();
            case ROW_MOVE -> grids.moveRow();
            case COLUMN_ADD -> grids.addColumn();
            case COLUMN_REMOVE -> grids.removeColumn();
            case COLUMN_MOVE -> grids.moveColumn();
            case CELL -> grids.cell();
            case ITEM_ADD -> trees.add();
            case ITEM_REMOVE -> trees.remove();
            case ITEM_MOVE -> trees.move();
            case ITEM_DEPTH -> trees.depth();
            case ITEM_EDIT -> trees.edit();
            case EVERY_20TH -> words.every(sheets, 0.05);
            case EVERY_7TH -> words.every(sheets, 0.15);
            case EVERY_3RD -> words.every(sheets, 0.30);
        };
    }

    /** A block of a kind, chosen by chance; -1 where there is none. */
    static int choose(Sheet sheet, Random random, Class<? extends Block> kind) {
        List<Integer> all = java.util.stream.IntStream.range(0, sheet.pieces().size())
                .filter(i -> kind.isInstance(sheet.pieces().get(i).body().block()))
                .boxed()
                .toList();
        return all.isEmpty() ? -1 : all.get(random.nextInt(all.size()));
    }

    /** The beginning of a text, for the log. */
    static String excerpt(Piece piece) {
        String words = Visible.of(piece.body().block());
        return "«" + (words.length() > 40 ? words.substring(0, 40) + "…" : words) + "»";
    }
}
