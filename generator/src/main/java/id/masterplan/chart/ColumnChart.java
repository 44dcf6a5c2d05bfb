package id.masterplan.chart;

import java.util.List;

/**
 * Amounts by year as columns, a row of columns for each part, all on one scale: no colour is needed to tell parts apart.
 *
 * @param columns what stands below the columns, such as years
 * @param breaks the columns that do not compare with those before them, and stand behind a line
 */
public record ColumnChart(
        String id, String title, String description, List<String> columns, List<Row> rows, List<Integer> breaks) {
    private static final double NAME = 20;
    private static final double LABEL = 16;
    private static final double TALLEST = 64;
    private static final double GAP = 14;
    private static final double FOOT = 22;
    private static final double SHARE = 0.7;

    /** Columns that all compare. */
    public ColumnChart(String id, String title, String description, List<String> columns, List<Row> rows) {
        this(id, title, description, columns, rows, List.of());
    }

    /** Guards the lists against later change. */
    public ColumnChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        breaks = List.copyOf(breaks);
    }

    /**
     * A part.
     *
     * @param style a name of the style sheet, such as {@code total}
     */
    public record Row(String name, String style, List<Column> columns) {
        /** Guards the list against later change. */
        public Row {
            columns = List.copyOf(columns);
        }
    }

    /** An amount, none below zero, and how it is written. */
    public record Column(double amount, String label) {}

    /** The chart. */
    public String svg() {
        double height = NAME + LABEL + TALLEST + GAP;
        Svg svg = new Svg(id, "columns", (int) (rows.size() * height + FOOT), title, description);
        double most = rows.stream()
                .flatMap(r -> r.columns().stream())
                .mapToDouble(Column::amount)
                .max()
                .orElse(1);
        double scale = TALLEST / Math.max(most, Double.MIN_NORMAL);
        double width = 100.0 / Math.max(1, columns.size());
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            double floor = (r + 1) * height - GAP;
            svg.text("name", 0, r * height + NAME - 6, Svg.Anchor.START, row.name());
            svg.line("floor", 0, floor, 100, floor);
            for (int c = 0; c < row.columns().size(); c++) {
                Column column = row.columns().get(c);
                double tall = column.amount() * scale;
                if (column.amount() > 0) {
                    svg.box(
                            "column column-" + row.style(),
                            width * (c + (1 - SHARE) / 2),
                            floor - tall,
                            width * SHARE,
                            tall);
                }
                svg.text("value", width * (c + 0.5), floor - tall - 4, Svg.Anchor.MIDDLE, column.label());
            }
        }
        for (int c : breaks) {
            svg.line("break", width * c, 0, width * c, rows.size() * height + FOOT);
        }
        for (int c = 0; c < columns.size(); c++) {
            svg.text("year", width * (c + 0.5), rows.size() * height + FOOT - 8, Svg.Anchor.MIDDLE, columns.get(c));
        }
        return svg.end();
    }
}
