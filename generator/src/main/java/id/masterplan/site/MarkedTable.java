package id.masterplan.site;

import static id.masterplan.site.Markup.escape;

import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a changed table as one: its first column says what became of each row, a line above the table what became of
 * columns. Runs of unchanged rows are folded away until asked for.
 */
final class MarkedTable {
    private static final int FOLD = 3;

    private final Labels labels;
    private final MarkedBlocks blocks;

    MarkedTable(Labels labels, MarkedBlocks blocks) {
        this.labels = labels;
        this.blocks = blocks;
    }

    void write(Inner.Table table, StringBuilder out) {
        columns(table, out);
        int hidden = hidden(table.rows());
        if (hidden > 0) {
            out.append("<p class=\"rows-show\"><label><input type=\"checkbox\" class=\"rows-all\"> ");
            out.append(escape(labels.word("text.rows.show", hidden))).append("</label></p>\n");
        }
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        out.append(escape(labels.word("text.table", blocks.nextTable()))).append("\">\n<table class=\"compared\">\n");
        List<Inner.Row> rows = table.rows();
        int start = 0;
        if (!rows.isEmpty() && isHeader(rows.get(0))) {
            out.append("<thead>\n");
            row(table, rows.get(0), "th", out);
            out.append("</thead>\n");
            start = 1;
        }
        out.append("<tbody>\n");
        while (start < rows.size()) {
            int end = start;
            while (end < rows.size() && rows.get(end).fate() == BlockFate.SAME) {
                end++;
            }
            if (end - start >= FOLD) {
                fold(table, rows.subList(start, end), out);
                start = end;
            } else {
                row(table, rows.get(start), "td", out);
                start++;
            }
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private static boolean isHeader(Inner.Row row) {
        return row.before().filter(r -> r == 0).isPresent()
                || row.after().filter(r -> r == 0).isPresent();
    }

    /** How many rows are folded away. */
    private static int hidden(List<Inner.Row> rows) {
        int hidden = 0;
        int run = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i < rows.size() && rows.get(i).fate() == BlockFate.SAME) {
                run++;
            } else {
                hidden += run >= FOLD ? run : 0;
                run = 0;
            }
        }
        return hidden;
    }

    private void fold(Inner.Table table, List<Inner.Row> same, StringBuilder out) {
        out.append("<tr class=\"row-fold\"><td colspan=\"")
                .append(table.columns().size() + 1)
                .append("\" class=\"note\"")
                .append(labels.attribute())
                .append('>');
        out.append(escape(labels.word("text.same.rows", same.size()))).append("</td></tr>\n");
        same.forEach(row -> row(table, row, "td folded", out));
    }

    private void row(Inner.Table table, Inner.Row row, String place, StringBuilder out) {
        boolean header = place.equals("th");
        String fate = Labels.style(row.fate());
        out.append("<tr class=\"row-")
                .append(fate)
                .append(place.endsWith("folded") ? " folded" : "")
                .append('"');
        places("row", row.before(), row.after(), out);
        out.append('>').append(header ? "<th scope=\"col\" class=\"fate\">" : "<th scope=\"row\" class=\"fate\">");
        if (header) {
            out.append(escape(labels.word("compare.table.fate"))).append(' ');
        }
        if (!header || row.fate() != BlockFate.SAME) {
            blocks.badge(blocks.badges().of(row.fate()), out);
        }
        out.append("</th>");
        if (row.fate() == BlockFate.MOVED_FROM) {
            String words = row(table, row.moveId());
            out.append("<td colspan=\"")
                    .append(Math.max(1, table.columns().size()))
                    .append("\" class=\"note\"")
                    .append(labels.attribute())
                    .append('>');
            out.append(escape(labels.word("text.row.moved-from", words))).append("</td>");
        } else {
            for (int i = 0; i < row.cells().size(); i++) {
                cell(table, i, row, header, out);
            }
        }
        out.append("</tr>\n");
    }

    /** The name of a column, for where its cells stand below each other. */
    private static String head(Inner.Table table, int at) {
        return Optional.of(table.rows().get(0)).filter(MarkedTable::isHeader).stream()
                .flatMap(r -> r.cells().stream().skip(at).limit(1))
                .flatMap(c -> Stream.of(words(c, Run::after), words(c, Run::before)))
                .filter(w -> !w.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String words(Inner.Cell cell, Function<Run, List<Inline>> side) {
        return cell.runs().stream().map(r -> BlockWords.of(side.apply(r))).collect(Collectors.joining());
    }

    private void cell(Inner.Table table, int at, Inner.Row row, boolean header, StringBuilder out) {
        List<Inner.Column> columns = table.columns();
        Inner.Cell cell = row.cells().get(at);
        Optional<Inner.Column> column = at < columns.size() ? Optional.of(columns.get(at)) : Optional.empty();
        out.append(header ? "<th scope=\"col\"" : "<td").append(" class=\"cell-");
        out.append(Labels.style(cell.fate())).append('"');
        if (!header) {
            out.append(" data-head=\"").append(escape(head(table, at))).append('"');
        }
        column.ifPresent(c -> places("column", c.before(), c.after(), out));
        out.append('>');
        blocks.line().write(marked(cell, row.fate()), out);
        if (header) {
            column.filter(c -> c.fate() != BlockFate.SAME).ifPresent(c -> {
                out.append(' ');
                blocks.badge(blocks.badges().of(c.fate()), out);
            });
        }
        out.append(header ? "</th>" : "</td>");
    }

    /** The words of a cell that came or went with its row or column bear the mark, whatever the runs say. */
    private static List<Run> marked(Inner.Cell cell, BlockFate row) {
        boolean gone = cell.fate() == BlockFate.REMOVED || row == BlockFate.REMOVED;
        boolean come = cell.fate() == BlockFate.ADDED || row == BlockFate.ADDED;
        if (!gone && !come) {
            return cell.runs();
        }
        List<Inline> words = cell.runs().stream()
                .flatMap(r -> (gone ? r.before() : r.after()).stream())
                .toList();
        Run.Op op = gone ? Run.Op.DELETED : Run.Op.INSERTED;
        Run run = new Run(op, gone ? words : List.of(), gone ? List.of() : words, Optional.empty());
        return words.isEmpty() ? List.of() : List.of(run);
    }

    /** The first words of a row, which is how it is found at its new place; where it has figures alone, the first of them. */
    private static String row(Inner.Table table, Optional<String> moveId) {
        List<String> words = table.rows().stream()
                .filter(r -> r.fate() != BlockFate.MOVED_FROM
                        && r.moveId().isPresent()
                        && r.moveId().equals(moveId))
                .flatMap(r -> r.cells().stream())
                .map(c -> words(c, Run::after))
                .filter(w -> !w.isBlank())
                .toList();
        return Stream.concat(words.stream().filter(w -> w.codePoints().anyMatch(Character::isLetter)), words.stream())
                .findFirst()
                .orElse("");
    }

    private static void places(String what, Optional<Integer> before, Optional<Integer> after, StringBuilder out) {
        before.ifPresent(b ->
                out.append(" data-").append(what).append("-before=\"").append(b).append('"'));
        after.ifPresent(a ->
                out.append(" data-").append(what).append("-after=\"").append(a).append('"'));
    }

    private void columns(Inner.Table table, StringBuilder out) {
        for (String told : new TableWords(labels).columns(table)) {
            out.append("<p class=\"fact-note column-told\"")
                    .append(labels.attribute())
                    .append('>')
                    .append(escape(told))
                    .append("</p>\n");
        }
    }
}
