package id.masterplan.chart;

import java.util.List;

/**
 * Amounts of several things as bars below their names, all on one scale.
 *
 * @param whole the amount of a full bar; none drawn is more
 */
public record BarChart(String id, String title, String description, double whole, List<Bar> bars) {
    private static final double ROW = 46;
    private static final double NAME = 18;
    private static final double THICK = 14;

    /** Bars of which the longest is full. */
    public BarChart(String id, String title, String description, List<Bar> bars) {
        this(
                id,
                title,
                description,
                bars.stream().mapToDouble(Bar::amount).max().orElse(1),
                bars);
    }

    /** Guards the list against later change. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param amount none below zero
     * @param label how the amount is written
     */
    public record Bar(String name, double amount, String label) {}

    /** The chart. */
    public String svg() {
        Svg svg = new Svg(id, "bars", (int) (bars.size() * ROW), title, description);
        double scale = 100 / Math.max(whole, Double.MIN_NORMAL);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            svg.text("name", 0, i * ROW + NAME - 4, Svg.Anchor.START, bar.name());
            svg.text("value", 100, i * ROW + NAME - 4, Svg.Anchor.END, bar.label());
            svg.box("bar-ground", 0, i * ROW + NAME, 100, THICK);
            svg.box("bar", 0, i * ROW + NAME, bar.amount() * scale, THICK);
        }
        return svg.end();
    }
}
