package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Q8 for lists: which item became which, at which depth. Items that say the same are as good as each other. */
final class Trees {
    final Counter items = new Counter();
    final Counter depths = new Counter();

    private record Pair(String before, String after) {}

    private record Depth(String words, int before, int after) {}

    /** Adds the lists of a case. */
    void add(Truth truth, List<DocumentDiff> diffs) {
        Map<String, BlockDiff> nodes = new HashMap<>();
        Nodes.told(diffs).forEach(n -> n.after().forEach(p -> nodes.put(p.id(), n)));
        for (Truth.Twin<Body.Tree> twin : truth.trees()) {
            if (!twin.before().equals(twin.after())) {
                BlockDiff node = nodes.get(twin.afterPlace());
                add(twin, node != null && node.inner() instanceof Inner.Items i ? i : new Inner.Items(List.of()));
            }
        }
    }

    private void add(Truth.Twin<Body.Tree> twin, Inner.Items told) {
        List<Pair> trueItems = new ArrayList<>();
        List<Depth> trueDepths = new ArrayList<>();
        for (Body.Leaf before : twin.before().leaves()) {
            for (Body.Leaf after : twin.after().leaves()) {
                if (before.id() == after.id()) {
                    trueItems.add(new Pair(words(before), words(after)));
                    if (before.depth() != after.depth()) {
                        trueDepths.add(new Depth(words(after), before.depth(), after.depth()));
                    }
                }
            }
        }
        Map<String, Inner.Bullet> froms = new HashMap<>();
        told.entries().stream()
                .filter(e -> e.fate() == BlockFate.MOVED_FROM && e.moveId().isPresent())
                .forEach(e -> e.before().ifPresent(b -> froms.put(e.moveId().get(), b)));
        List<Pair> toldItems = new ArrayList<>();
        List<Depth> toldDepths = new ArrayList<>();
        for (Inner.Entry entry : told.entries()) {
            Optional<Inner.Bullet> before =
                    entry.before().or(() -> entry.moveId().map(froms::get));
            if (entry.fate() == BlockFate.MOVED_FROM
                    || before.isEmpty()
                    || entry.after().isEmpty()) {
                continue;
            }
            Inner.Bullet after = entry.after().get();
            toldItems.add(new Pair(words(before.get()), words(after)));
            if (before.get().depth() != after.depth()) {
                toldDepths.add(new Depth(words(after), before.get().depth(), after.depth()));
            }
        }
        count(items, trueItems, toldItems);
        count(depths, trueDepths, toldDepths);
    }

    private static String words(Body.Leaf leaf) {
        return Inlines.words(leaf.content());
    }

    private static String words(Inner.Bullet bullet) {
        return bullet.own().stream().map((Block b) -> Visible.of(b)).collect(Collectors.joining("\n"));
    }

    private static <T> void count(Counter counter, List<T> truth, List<T> told) {
        List<T> open = new ArrayList<>(truth);
        long right = told.stream().filter(open::remove).count();
        counter.add(right, told.size() - right, open.size());
    }
}
