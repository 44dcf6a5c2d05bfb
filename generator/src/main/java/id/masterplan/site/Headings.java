package id.masterplan.site;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Placed;
import id.masterplan.text.Numbering;

/** Headings as readers name them. */
final class Headings {
    private Headings() {}

    /** The words of the heading, else those of its section. */
    static String title(Placed placed) {
        if (placed.block() instanceof Block.Heading heading) {
            return BlockWords.of(heading.content());
        }
        int size = placed.path().size();
        return size == 0 ? "" : placed.path().get(size - 1);
    }

    /** The number that the title begins with or is, as it was told apart when the texts were compared; empty where it has none. */
    static String number(Placed placed) {
        return Numbering.of(title(placed)).number();
    }

    /** The level of the heading, 0 where there is none. */
    static int level(Placed placed) {
        return placed.block() instanceof Block.Heading heading ? heading.level() : 0;
    }
}
