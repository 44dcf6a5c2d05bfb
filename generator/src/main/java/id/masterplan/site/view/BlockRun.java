package id.masterplan.site.view;

import java.util.List;

/** Neighbouring blocks of a chapter: either changed ones, shown, or unchanged ones, folded and counted. */
public record BlockRun(boolean folded, int count, List<ComparedBlock> blocks) {
    /** Guards the list against later change. */
    public BlockRun {
        blocks = List.copyOf(blocks);
    }
}
