package id.masterplan.diff;

import id.masterplan.model.Block;
import java.util.Locale;

/** The words of a block, for data and reports that know no markup. */
public final class BlockText {
    private BlockText() {}

    /** What readers see of a block, as one line. */
    public static String of(Block block) {
        return Flat.plain(block);
    }

    /** The kind of a block: {@code heading}, {@code paragraph}, {@code raw_html} … */
    public static String kind(Block block) {
        String name = block.getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
