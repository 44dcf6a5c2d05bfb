package id.masterplan.site;

import id.masterplan.diff.BlockDiff;
import id.masterplan.diff.BlockFate;
import id.masterplan.model.Block;
import id.masterplan.site.view.ComparedRow;
import id.masterplan.site.view.ComparedTable;
import id.masterplan.site.view.Mark;
import id.masterplan.site.view.MarkedCell;
import id.masterplan.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A changed table as one table: its rows by what became of them, words marked cell by cell. */
final class ComparedTables {
    private final Labels labels;
    private final FateBadges badges;

    ComparedTables(Labels labels) {
        this.labels = labels;
        this.badges = new FateBadges(labels);
    }

    /** The table, where the comparison took it apart and both sides have the same columns. */
    Optional<ComparedTable> of(BlockDiff block) {
        Optional<Block.Table> after = table(block.after());
        Optional<Block.Table> before = table(block.before());
        if (block.parts().isEmpty() || after.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = words(after.get().header());
        return header.equals(words(before.get().header()))
                ? Optional.of(new ComparedTable(header, rows(block.parts())))
                : Optional.empty();
    }

    private List<ComparedRow> rows(List<BlockDiff> parts) {
        List<ComparedRow> rows = new ArrayList<>();
        int same = 0;
        for (BlockDiff part : parts) {
            if (part.fate() == BlockFate.SAME) {
                same++;
            } else {
                fold(same, rows);
                same = 0;
                rows.add(new ComparedRow(FateBadges.style(part.fate()), badges.of(part.fate()), cells(part), ""));
            }
        }
        fold(same, rows);
        return List.copyOf(rows);
    }

    private void fold(int same, List<ComparedRow> rows) {
        if (same > 0) {
            String note = labels.word("compare.rows.same", same);
            rows.add(new ComparedRow("same", badges.of(BlockFate.SAME), List.of(), note));
        }
    }

    private static List<MarkedCell> cells(BlockDiff part) {
        List<String> before = row(part.before());
        List<String> after = row(part.after());
        if (part.fate() == BlockFate.CHANGED && before.size() == after.size()) {
            List<MarkedCell> cells = new ArrayList<>();
            for (int i = 0; i < after.size(); i++) {
                cells.add(cell(before.get(i), after.get(i)));
            }
            return cells;
        }
        List<String> words = after.isEmpty() || part.fate() == BlockFate.REMOVED ? before : after;
        return words.stream()
                .map(text -> new MarkedCell(List.of(new Mark(op(part.fate()), text))))
                .toList();
    }

    private static MarkedCell cell(String before, String after) {
        return new MarkedCell(
                TextDiff.words(before, after).stream().map(FieldRows::mark).toList());
    }

    private static String op(BlockFate fate) {
        return switch (fate) {
            case ADDED -> "inserted";
            case REMOVED -> "deleted";
            case SAME, CHANGED, MOVED_FROM, MOVED_TO -> "same";
        };
    }

    private static List<String> row(Optional<Block> block) {
        return table(block).stream()
                .flatMap(t -> t.rows().isEmpty()
                        ? Stream.empty()
                        : words(t.rows().get(0).cells()).stream())
                .toList();
    }

    private static List<String> words(List<Block.Cell> cells) {
        return cells.stream().map(cell -> PlainText.of(cell.content())).toList();
    }

    private static Optional<Block.Table> table(Optional<Block> block) {
        return block.filter(b -> b instanceof Block.Table).map(b -> (Block.Table) b);
    }
}
