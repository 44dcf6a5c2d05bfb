package id.masterplan.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the sections of a side hold, as short keys, and their children. Numbers and levels of headings make no difference. */
final class Hashes {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long[] sums;
    private final long[] powers;
    private final int[] words;
    private final List<List<Section>> children = new ArrayList<>();

    /** @param seen numbers of the blocks seen so far, shared by both sides; new ones are added */
    Hashes(Side side, Map<String, Integer> seen) {
        int size = side.nodes().size();
        sums = new long[size + 1];
        powers = new long[size + 1];
        words = new int[size + 1];
        powers[0] = 1;
        for (int i = 0; i < size; i++) {
            Node node = side.node(i);
            String key = node.isHeading() ? "h" + side.sectionOf(node).title() : node.exact();
            long value = mixed(seen.computeIfAbsent(key, k -> seen.size() + 1));
            sums[i + 1] = sums[i] * FACTOR + value;
            powers[i + 1] = powers[i] * FACTOR;
            words[i + 1] = words[i] + node.bag().words();
        }
        side.sections().forEach(s -> children.add(new ArrayList<>()));
        side.sections().stream()
                .filter(s -> !s.isRoot())
                .forEach(s -> children.get(s.parent()).add(s));
    }

    private static long mixed(long value) {
        long mixed = value * 0xBF58476D1CE4E5B9L;
        return (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    }

    /** The sections right below one. */
    List<Section> children(Section section) {
        return children.get(section.id());
    }

    /** Equal where title and all below it are the same. */
    String whole(Section section) {
        return key(section.from(), section.to());
    }

    /** Equal where all below the title is the same. */
    String body(Section section) {
        return key(section.body(), section.to());
    }

    /** How many words stand below the title. */
    int words(Section section) {
        return words[section.to()] - words[section.body()];
    }

    private String key(int from, int to) {
        long hash = sums[to] - sums[from] * powers[to - from];
        return (to - from) + ":" + hash;
    }
}
