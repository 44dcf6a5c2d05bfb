package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables. */
final class TableWriter {
    private TableWriter() {}

    static List<String> lines(Block.Table table, InlineWriter inline, Style style) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.header(), inline, style));
        lines.add(table.header().stream()
                .map(c -> rule(c.alignment(), style))
                .collect(Collectors.joining("|", "|", "|")));
        table.rows().forEach(r -> lines.add(row(r.cells(), inline, style)));
        return lines;
    }

    private static String row(List<Block.Cell> cells, InlineWriter inline, Style style) {
        return cells.stream()
                .map(c -> inline.line(c.content()).replace("|", "\\|"))
                .map(t -> style.padded() ? String.format("%-30s", t) : t)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(Block.Alignment alignment, Style style) {
        String dashes = "-".repeat(style.padded() ? 20 : 3);
        return switch (alignment) {
            case NONE -> dashes;
            case LEFT -> ":" + dashes;
            case CENTER -> ":" + dashes + ":";
            case RIGHT -> dashes + ":";
        };
    }
}
