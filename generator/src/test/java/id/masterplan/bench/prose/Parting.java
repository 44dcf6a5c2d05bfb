package id.masterplan.bench.prose;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Q7: splits and merges, right when all their blocks are right. */
final class Parting {
    private Parting() {}

    static Counter of(Truth truth, List<DocumentDiff> diffs) {
        List<Truth.Group> open = new ArrayList<>(truth.groups());
        Counter counter = new Counter();
        for (BlockDiff node : Nodes.told(diffs)) {
            if (node.before().size() > 1 || node.after().size() > 1) {
                boolean right = open.remove(new Truth.Group(places(node.before()), places(node.after())));
                counter.add(right ? 1 : 0, right ? 0 : 1, 0);
            }
        }
        counter.add(0, 0, open.size());
        return counter;
    }

    private static Set<String> places(List<Placed> placed) {
        return placed.stream().map(Placed::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
