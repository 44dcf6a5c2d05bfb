package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Q6: which block became which. Blocks that say the same are as good as each other. */
final class Alignment {
    private Alignment() {}

    private record Key(Block before, Block after) {}

    static Counter of(Truth truth, List<Truth.Link> found) {
        Map<String, Block> before = blocks(truth.before());
        Map<String, Block> after = blocks(truth.after());
        Map<Key, Integer> open = new HashMap<>();
        truth.links().forEach(l -> open.merge(key(l, before, after), 1, Integer::sum));
        long right = 0;
        long wrong = 0;
        for (Truth.Link link : found) {
            Key key = key(link, before, after);
            if (open.getOrDefault(key, 0) > 0) {
                open.merge(key, -1, Integer::sum);
                right++;
            } else {
                wrong++;
            }
        }
        Counter counter = new Counter();
        counter.add(
                right, wrong, open.values().stream().mapToInt(Integer::intValue).sum());
        return counter;
    }

    static Map<String, Block> blocks(List<Truth.At> places) {
        Map<String, Block> blocks = new HashMap<>();
        places.forEach(a -> blocks.put(a.place(), a.block()));
        return blocks;
    }

    private static Key key(Truth.Link link, Map<String, Block> before, Map<String, Block> after) {
        return new Key(plain(before.get(link.before())), plain(after.get(link.after())));
    }

    private static Block plain(Block block) {
        return block instanceof Block.Heading h ? new Block.Heading(h.level(), "", h.content()) : block;
    }
}
