package id.masterplan.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Times as bars over the years (after Gantt), each below its name, so that long names have room on a phone.
 *
 * @param from the first year
 * @param to the last year
 * @param bands stretches of years behind all rows, such as phases
 */
public record SpanChart(
        String id, String title, String description, int from, int to, List<Span> bands, List<Row> rows) {
    private static final double HEAD = 26;
    private static final double LINE = 18;
    private static final double THICK = 12;
    private static final double GHOST = 6;
    private static final double GAP = 12;
    private static final int WIDEST = 44;
    private static final int MANY_YEARS = 8;

    /** Guards the lists against later change. */
    public SpanChart {
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
    }

    /** Years from the first to the last one, and what they are called. */
    public record Span(int from, int to, String label) {}

    /**
     * A row.
     *
     * @param name above its bars
     * @param spans when it runs
     * @param ghosts when it ran according to an earlier edition
     */
    public record Row(String name, List<Span> spans, List<Span> ghosts) {
        /** Guards the lists against later change. */
        public Row {
            spans = List.copyOf(spans);
            ghosts = List.copyOf(ghosts);
        }
    }

    /** Years as stretches without gaps. */
    public static List<Span> spans(List<Integer> years) {
        List<Span> spans = new ArrayList<>();
        for (int year : years.stream().distinct().sorted().toList()) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).to() == year - 1) {
                spans.set(last, new Span(spans.get(last).from(), year, ""));
            } else {
                spans.add(new Span(year, year, ""));
            }
        }
        return spans;
    }

    /** The chart. */
    public String svg() {
        List<List<String>> names = rows.stream().map(r -> lines(r.name())).toList();
        double top = HEAD + (bands.isEmpty() ? 0 : LINE + GAP);
        double height = top;
        for (int i = 0; i < rows.size(); i++) {
            height += tall(rows.get(i), names.get(i));
        }
        Svg svg = new Svg(id, "spans", (int) (height + HEAD), title, description);
        frame(svg, height);
        double y = top;
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), names.get(i), y);
            y += tall(rows.get(i), names.get(i));
        }
        return svg.end();
    }

    private void frame(Svg svg, double height) {
        for (int i = 0; i < bands.size(); i++) {
            Span band = bands.get(i);
            svg.box("phase phase-" + i % 2, x(band.from()), HEAD, x(band.to() + 1) - x(band.from()), height - HEAD);
            svg.text("phase-name", x(band.from()) + 0.8, HEAD + LINE - 3, Svg.Anchor.START, band.label());
        }
        int step = to - from >= MANY_YEARS ? 2 : 1;
        for (int year = from; year <= to; year++) {
            svg.line("grid", x(year), HEAD - 6, x(year), height);
            if ((year - from) % step == 0) {
                svg.text("year", (x(year) + x(year + 1)) / 2, HEAD - 10, Svg.Anchor.MIDDLE, String.valueOf(year));
                svg.text(
                        "year",
                        (x(year) + x(year + 1)) / 2,
                        height + HEAD - 10,
                        Svg.Anchor.MIDDLE,
                        String.valueOf(year));
            }
        }
        svg.line("grid", 100, HEAD - 6, 100, height);
    }

    private void row(Svg svg, Row row, List<String> lines, double top) {
        double y = top;
        for (String line : lines) {
            y += LINE;
            svg.text("name", 0.8, y - 5, Svg.Anchor.START, line);
        }
        for (Span span : row.spans()) {
            bar(svg, "span", span, y, THICK);
        }
        for (Span ghost : row.ghosts()) {
            bar(svg, "ghost-span", ghost, y + THICK + 2, GHOST);
        }
    }

    private void bar(Svg svg, String style, Span years, double y, double height) {
        svg.box(style, x(years.from()) + 0.3, y, x(years.to() + 1) - x(years.from()) - 0.6, height);
    }

    private static double tall(Row row, List<String> lines) {
        return lines.size() * LINE + THICK + (row.ghosts().isEmpty() ? 0 : GHOST + 2) + GAP;
    }

    private double x(int year) {
        return 100.0 * (year - from) / (to - from + 1);
    }

    /** A name in lines that fit a phone; at most two, the rest is in the table beside the chart. */
    private static List<String> lines(String name) {
        if (name.length() <= WIDEST) {
            return List.of(name);
        }
        int cut = name.lastIndexOf(' ', WIDEST);
        int at = cut <= 0 ? WIDEST : cut;
        String rest = name.substring(at).strip();
        if (rest.length() > WIDEST) {
            int end = rest.lastIndexOf(' ', WIDEST - 2);
            rest = rest.substring(0, end <= 0 ? WIDEST - 2 : end) + " …";
        }
        return List.of(name.substring(0, at), rest);
    }
}
