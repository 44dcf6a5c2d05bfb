package id.masterplan.site;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Placed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings as readers name them. */
final class Headings {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:(?:bab|bagian|pasal|chapter|section|part)\\s+)?(?:[0-9]+(?:\\.[0-9]+)*|[ivxlc]+|[a-z])[.)]?(?=\\s)");

    private Headings() {}

    /** The words of the heading, else those of its section. */
    static String title(Placed placed) {
        if (placed.block() instanceof Block.Heading heading) {
            return BlockWords.of(heading.content());
        }
        int size = placed.path().size();
        return size == 0 ? "" : placed.path().get(size - 1);
    }

    /** The number that the title begins with; empty where it has none. */
    static String number(Placed placed) {
        Matcher number = NUMBER.matcher(title(placed));
        return number.lookingAt() ? number.group() : "";
    }

    /** The level of the heading, 0 where there is none. */
    static int level(Placed placed) {
        return placed.block() instanceof Block.Heading heading ? heading.level() : 0;
    }
}
