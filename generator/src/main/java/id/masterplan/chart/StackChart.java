package id.masterplan.chart;

import java.util.List;

/**
 * Things counted by kind: for each a bar below its name, of parts that stand one after the other; all on one scale. Each
 * part with room for it bears its count; all counts belong into a table beside the chart.
 */
public record StackChart(String id, String title, String description, List<Stack> stacks) {
    private static final double ROW = 48;
    private static final double NAME = 18;
    private static final double THICK = 20;
    private static final double LETTERS = 15;
    /** Below this share of the width, in percent, a count has no room in its part on a phone. */
    private static final double NARROW = 4;

    /** Guards the list against later change. */
    public StackChart {
        stacks = List.copyOf(stacks);
    }

    /**
     * A bar.
     *
     * @param label what stands at the end of its line
     */
    public record Stack(String name, String label, List<Part> parts) {
        /** Guards the list against later change. */
        public Stack {
            parts = List.copyOf(parts);
        }

        private int whole() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /**
     * A part of a bar.
     *
     * @param style a name of the style sheet, such as {@code running}
     * @param count none below zero
     */
    public record Part(String style, int count) {}

    /** The chart. */
    public String svg() {
        Svg svg = new Svg(id, "stacks", (int) (stacks.size() * ROW), title, description);
        int most = stacks.stream().mapToInt(Stack::whole).max().orElse(1);
        double scale = 100.0 / Math.max(most, 1);
        for (int i = 0; i < stacks.size(); i++) {
            Stack stack = stacks.get(i);
            double top = i * ROW;
            svg.text("name", 0, top + NAME - 4, Svg.Anchor.START, stack.name());
            svg.text("value", 100, top + NAME - 4, Svg.Anchor.END, stack.label());
            double at = 0;
            for (Part part : stack.parts()) {
                double width = part.count() * scale;
                if (part.count() > 0) {
                    svg.box("part part-" + part.style(), at, top + NAME, width, THICK);
                    if (width >= NARROW) {
                        String count = String.valueOf(part.count());
                        svg.text(
                                "in-part in-" + part.style(),
                                at + width / 2,
                                top + NAME + LETTERS,
                                Svg.Anchor.MIDDLE,
                                count);
                    }
                }
                at += width;
            }
        }
        return svg.end();
    }
}
