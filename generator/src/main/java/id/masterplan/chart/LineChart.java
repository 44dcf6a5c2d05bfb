package id.masterplan.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Values over time as lines.
 *
 * @param id of the chart on its page
 * @param title what it shows
 * @param description what is to be seen, in a sentence or two
 * @param columns the times, such as years, as far apart as they stand here
 * @param lines the series, the most important last
 * @param breaks columns at whose beginning values stop being comparable, with what changed
 */
public record LineChart(
        String id, String title, String description, List<String> columns, List<Line> lines, List<Break> breaks) {
    private static final double LEFT = 12;
    private static final double TOP = 24;
    private static final double PLOT = 140;
    private static final double FOOT = 26;
    private static final int MANY = 11;

    /** Guards the lists against later change. */
    public LineChart {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
    }

    /**
     * A series.
     *
     * @param style a name of the style sheet, such as {@code target}
     * @param joined whether neighbours are joined by a line
     */
    public record Line(String style, Shape shape, boolean joined, List<Point> points) {
        /** Guards the list against later change. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A value at a time.
     *
     * @param column its time
     * @param low the value, or the lower end of a range
     * @param high the value, or the upper end of a range
     * @param label beside it; may be empty
     */
    public record Point(int column, double low, double high, String label) {
        /** The same without words, where they would meet others. */
        public Point unlabelled() {
            return new Point(column, low, high, "");
        }

        /** The place of its sign. */
        double middle() {
            return (low + high) / 2;
        }
    }

    /** A time from which on values are of another scheme. */
    public record Break(int column, String label) {}

    /**
     * The chart.
     *
     * @param number how a mark of the scale is written
     */
    public String svg(Function<BigDecimal, String> number) {
        Svg svg = new Svg(id, "lines", (int) (TOP + PLOT + FOOT), title, description);
        Ticks ticks = Ticks.of(all().min().orElse(0), all().max().orElse(1));
        for (BigDecimal mark : ticks.marks()) {
            double y = y(ticks, mark.doubleValue());
            svg.line("grid", LEFT, y, 100, y);
            svg.text("tick", 0, y + 4, Svg.Anchor.START, number.apply(mark));
        }
        int step = columns.size() > MANY ? 2 : 1;
        for (int c = 0; c < columns.size(); c += step) {
            svg.text("year", x(c), TOP + PLOT + FOOT - 6, Svg.Anchor.MIDDLE, columns.get(c));
        }
        for (Break change : breaks) {
            double x = (x(change.column() - 1) + x(change.column())) / 2;
            svg.line("break", x, TOP - 10, x, TOP + PLOT);
            svg.text("break-label", x, TOP - 12, Svg.Anchor.MIDDLE, change.label());
        }
        lines.forEach(line -> joints(svg, ticks, line));
        lines.forEach(line -> points(svg, ticks, line));
        return svg.end();
    }

    private DoubleStream all() {
        return lines.stream()
                .flatMap(l -> l.points().stream())
                .flatMapToDouble(p -> DoubleStream.of(p.low(), p.high()));
    }

    private void joints(Svg svg, Ticks ticks, Line line) {
        for (int i = 1; line.joined() && i < line.points().size(); i++) {
            Point a = line.points().get(i - 1);
            Point b = line.points().get(i);
            if (breaks.stream().noneMatch(c -> a.column() < c.column() && c.column() <= b.column())) {
                svg.line(
                        "line line-" + line.style(),
                        x(a.column()),
                        y(ticks, a.middle()),
                        x(b.column()),
                        y(ticks, b.middle()));
            }
        }
    }

    private void points(Svg svg, Ticks ticks, Line line) {
        for (Point point : line.points()) {
            if (point.low() < point.high()) {
                svg.line(
                        "line range-" + line.style(),
                        x(point.column()),
                        y(ticks, point.low()),
                        x(point.column()),
                        y(ticks, point.high()));
            }
            svg.point(line.shape(), "point point-" + line.style(), x(point.column()), y(ticks, point.middle()));
            if (!point.label().isEmpty()) {
                svg.text(
                        "value value-" + line.style(),
                        x(point.column()),
                        y(ticks, point.high()) - 10,
                        Svg.Anchor.MIDDLE,
                        point.label());
            }
        }
    }

    private double x(int column) {
        return LEFT + (100 - LEFT) * (column + 0.5) / Math.max(1, columns.size());
    }

    private static double y(Ticks ticks, double value) {
        return TOP + PLOT * (1 - ticks.share(value));
    }
}
