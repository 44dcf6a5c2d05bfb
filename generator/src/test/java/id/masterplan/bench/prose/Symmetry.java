package id.masterplan.bench.prose;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.SectionDiff;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Q12: the answer the other way round counts the same, mirrored. */
final class Symmetry {
    private Symmetry() {}

    /** What differs; empty where it mirrors. */
    static String fault(List<DocumentDiff> forth, List<DocumentDiff> back) {
        Map<String, Long> there = counts(forth, false);
        Map<String, Long> here = counts(back, true);
        return there.equals(here) ? "" : there + " but back " + here;
    }

    private static Map<String, Long> counts(List<DocumentDiff> diffs, boolean mirrored) {
        Map<String, Long> counts = new TreeMap<>();
        Nodes.all(diffs).forEach(n -> counts.merge(name(n, mirrored), 1L, Long::sum));
        for (DocumentDiff diff : diffs) {
            for (SectionDiff section : diff.sections()) {
                section.changes().forEach(c -> counts.merge("section " + mirror(c, mirrored), 1L, Long::sum));
            }
        }
        List<Strip> strips = Strips.of(diffs);
        counts.put("marked", Marking.marked(strips));
        return counts;
    }

    private static String name(BlockDiff node, boolean mirrored) {
        BlockFate fate = node.fate();
        if (!mirrored) {
            return fate.name();
        }
        return switch (fate) {
            case ADDED -> BlockFate.REMOVED.name();
            case REMOVED -> BlockFate.ADDED.name();
            case SPLIT -> BlockFate.MERGED.name();
            case MERGED -> BlockFate.SPLIT.name();
            case SAME, CHANGED, MOVED_FROM, MOVED_TO -> fate.name();
        };
    }

    private static SectionDiff.Change mirror(SectionDiff.Change change, boolean mirrored) {
        if (!mirrored) {
            return change;
        }
        return switch (change) {
            case ADDED -> SectionDiff.Change.REMOVED;
            case REMOVED -> SectionDiff.Change.ADDED;
            case RENAMED, RENUMBERED, LEVEL_CHANGED, MOVED -> change;
        };
    }
}
