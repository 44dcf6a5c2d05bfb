package id.masterplan.content.markdown;

/**
 * How deep brackets and emphasis may lie within each other in a paragraph, counted without parsing: an opening mark
 * goes one deeper, a closing one comes back. Never less than what the parser finds, and near it in honest text.
 */
final class Nesting {
    private int brackets;
    private int emphasis;
    private int marks;

    void paragraphEnds() {
        brackets = 0;
        emphasis = 0;
        marks = 0;
    }

    /** Marks met in this paragraph. */
    int marks() {
        return marks;
    }

    /** The deepest place of a line. */
    int deepest(String line) {
        int deepest = 0;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> i++;
                case '[', '(' -> {
                    brackets++;
                    marks++;
                }
                case ']', ')' -> {
                    brackets = Math.max(0, brackets - 1);
                    marks++;
                }
                case '*', '_', '~', '`' -> i = run(line, i);
                default -> {}
            }
            deepest = Math.max(deepest, Math.max(brackets, emphasis));
        }
        return deepest;
    }

    /** Counts a run of emphasis marks and returns its last index. */
    private int run(String line, int start) {
        int end = start;
        while (end + 1 < line.length() && line.charAt(end + 1) == line.charAt(start)) {
            end++;
        }
        marks++;
        boolean blankBefore = start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1));
        boolean blankAfter = end + 1 == line.length() || Character.isWhitespace(line.charAt(end + 1));
        int levels = Math.max(1, (end - start + 2) / 2);
        if (blankBefore && !blankAfter) {
            emphasis += levels;
        } else if (!blankBefore) {
            emphasis = Math.max(0, emphasis - levels);
        }
        return end;
    }
}
