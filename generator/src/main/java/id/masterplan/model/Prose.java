package id.masterplan.model;

import java.util.List;

/** Text as a tree, neutral of any parser; the only form in which text reaches pages and comparisons. */
public record Prose(List<Block> blocks) {
    /** Guards the lists against later change. */
    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** No text at all. */
    public static final Prose EMPTY = new Prose(List.of());
}
