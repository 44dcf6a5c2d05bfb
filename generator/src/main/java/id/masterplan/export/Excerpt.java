package id.masterplan.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A source line under a problem: the line with its number, and below it a caret under the column and a wave under what
 * a fix would replace. Of a long line the part around the column is shown.
 */
final class Excerpt {
    private static final int WIDTH = 100;
    private static final int TAB = 4;
    private static final String CUT = "…";

    private final List<Cell> cells = new ArrayList<>();
    private final int caret;
    private final int room;
    private final String number;

    /** A character of the line: how it is shown, the columns it takes, and what stands below it. */
    private record Cell(String shown, int width, char mark) {}

    private Excerpt(int lineNumber, String line, int column, int waveFrom, int waveTo) {
        number = "%4d".formatted(lineNumber);
        room = WIDTH - number.length() - " | ".length();
        int length = line.codePointCount(0, line.length());
        caret = Math.min(Math.max(column, 1) - 1, length);
        int[] points = line.codePoints().toArray();
        int at = 0;
        for (int i = 0; i < length; i++) {
            String shown = points[i] == '\t' ? " ".repeat(TAB - at % TAB) : VisibleText.of(points[i]);
            int width = shown.codePointCount(0, shown.length()) == 1 ? VisibleText.width(points[i]) : shown.length();
            boolean waved = i + 1 >= waveFrom && i + 1 < waveTo;
            cells.add(new Cell(shown, width, i == caret ? '^' : waved ? '~' : ' '));
            at += width;
        }
        cells.add(new Cell("", 1, caret == length ? '^' : ' '));
    }

    /** Two lines, each ending in a line feed. */
    static String of(int lineNumber, String line, int column) {
        return new Excerpt(lineNumber, line, column, 0, 0).text();
    }

    /** The same with a wave under what a fix replaces. */
    static String of(int lineNumber, int column, Finding.Fix fix) {
        return new Excerpt(lineNumber, fix.line(), column, fix.startColumn(), fix.endColumn()).text();
    }

    private String text() {
        int from = 0;
        int to = cells.size();
        if (width(from, to) > room) {
            int space = room - 2 * CUT.length();
            from = caret;
            while (from > 0 && width(from - 1, caret + 1) <= space * 3 / 5) {
                from--;
            }
            to = caret + 1;
            while (to < cells.size() && width(from, to + 1) <= space) {
                to++;
            }
            while (from > 0 && width(from - 1, to) <= space) {
                from--;
            }
        }
        StringBuilder above = new StringBuilder(number + " | " + (from > 0 ? CUT : ""));
        StringBuilder below = new StringBuilder(" ".repeat(number.length()) + " | " + (from > 0 ? " " : ""));
        for (Cell cell : cells.subList(from, to)) {
            above.append(cell.shown());
            below.append(cell.width() == 0 ? "" : cell.mark());
            below.append((cell.mark() == '~' ? "~" : " ").repeat(Math.max(cell.width() - 1, 0)));
        }
        above.append(to < cells.size() ? CUT : "");
        return above.toString().stripTrailing() + "\n" + below.toString().stripTrailing() + "\n";
    }

    private int width(int from, int to) {
        return cells.subList(from, to).stream().mapToInt(Cell::width).sum();
    }
}
