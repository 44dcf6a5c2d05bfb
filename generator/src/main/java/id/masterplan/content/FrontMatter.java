package id.masterplan.content;

import java.util.Optional;

/**
 * A text file cut in two: fields between two lines of {@code ---}, and the text below them.
 *
 * @param bodyLine the line of the file on which the body begins; the fields begin on line 2
 */
record FrontMatter(String fields, String body, int bodyLine) {
    private static final String FENCE = "---";

    /** The two parts, or empty where the file does not begin with a fence or lacks the second one. */
    static Optional<FrontMatter> split(String text) {
        int start = endOfLine(text, 0);
        if (!text.substring(0, start).stripTrailing().equals(FENCE)) {
            return Optional.empty();
        }
        int line = 2;
        for (int at = start; at < text.length(); line++) {
            int end = endOfLine(text, at);
            if (text.substring(at, end).stripTrailing().equals(FENCE)) {
                return Optional.of(new FrontMatter(text.substring(start, at), text.substring(end), line + 1));
            }
            at = end;
        }
        return Optional.empty();
    }

    /** The index after the line feed that ends the line at an index. */
    private static int endOfLine(String text, int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed + 1;
    }
}
