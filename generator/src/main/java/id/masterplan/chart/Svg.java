package id.masterplan.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the few shapes that charts are made of. Text is escaped; numbers are written the same on every machine. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** Begins a chart. */
    Svg(String id, String style, int height, String title, String description) {
        out.append("<svg class=\"chart-")
                .append(style)
                .append("\" role=\"img\" width=\"100%\" height=\"")
                .append(height);
        out.append("\" aria-labelledby=\"").append(id).append("_j ").append(id).append("_u\"><title id=\"");
        out.append(id)
                .append("_j\">")
                .append(escaped(title))
                .append("</title><desc id=\"")
                .append(id)
                .append("_u\">");
        out.append(escaped(description)).append("</desc>");
    }

    /** A line; places across in percent. */
    void line(String style, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"")
                .append(style)
                .append("\" x1=\"")
                .append(number(x1))
                .append("%\" y1=\"")
                .append(number(y1));
        out.append("\" x2=\"")
                .append(number(x2))
                .append("%\" y2=\"")
                .append(number(y2))
                .append("\"/>");
    }

    /** A rectangle; its place and width across in percent. */
    void box(String style, double x, double y, double width, double height) {
        out.append("<rect class=\"")
                .append(style)
                .append("\" x=\"")
                .append(number(x))
                .append("%\" y=\"")
                .append(number(y));
        out.append("\" width=\"")
                .append(number(width))
                .append("%\" height=\"")
                .append(number(height))
                .append("\"/>");
    }

    /** A point; its shape besides its style tells of which series it is. */
    void point(Shape shape, String style, double x, double y) {
        switch (shape) {
            case CIRCLE ->
                out.append("<circle class=\"")
                        .append(style)
                        .append("\" cx=\"")
                        .append(number(x))
                        .append("%\" cy=\"")
                        .append(number(y))
                        .append("\" r=\"5\"/>");
            case DIAMOND -> sign(style, x, y, "M0-7 7 0 0 7-7 0Z");
            case SQUARE -> sign(style, x, y, "M-5-5H5V5H-5Z");
        }
    }

    private void sign(String style, double x, double y, String path) {
        out.append("<svg x=\"")
                .append(number(x))
                .append("%\" y=\"")
                .append(number(y))
                .append("\" overflow=\"visible\"><path class=\"");
        out.append(style).append("\" d=\"").append(path).append("\"/></svg>");
    }

    /** Words. */
    void text(String style, double x, double y, Anchor anchor, String text) {
        out.append("<text class=\"")
                .append(style)
                .append("\" x=\"")
                .append(number(x))
                .append("%\" y=\"")
                .append(number(y));
        out.append(
                anchor == Anchor.START
                        ? "\">"
                        : anchor == Anchor.MIDDLE ? "\" text-anchor=\"middle\">" : "\" text-anchor=\"end\">");
        out.append(escaped(text)).append("</text>");
    }

    /** The whole chart. */
    String end() {
        return out + "</svg>";
    }

    /** Where words stand about their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static String number(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
