package id.masterplan.site;

import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import id.masterplan.prose.change.BlockWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The headings of a text in order, each with an id of its own and a depth that never skips a step. Ids begin with the
 * prefix and hold an underscore, which no id of an item can: content never collides with the page.
 */
final class Outline {
    /** A heading of the text: its depth from 1, id and words. */
    record Entry(int depth, String id, String words) {}

    private final IdentityHashMap<Block.Heading, Entry> byHeading = new IdentityHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private Outline() {}

    static Outline of(Prose prose, String prefix) {
        Outline outline = new Outline();
        Deque<Integer> levels = new ArrayDeque<>();
        Set<String> used = new HashSet<>();
        for (Block block : prose.blocks()) {
            if (block instanceof Block.Heading heading) {
                while (!levels.isEmpty() && levels.peek() >= heading.level()) {
                    levels.pop();
                }
                levels.push(heading.level());
                String id = unused(prefix + heading.anchor(), used);
                outline.add(heading, new Entry(levels.size(), id, BlockWords.of(heading.content())));
            }
        }
        return outline;
    }

    private static String unused(String id, Set<String> used) {
        String free = id;
        for (int n = 2; !used.add(free); n++) {
            free = id + "_" + n;
        }
        return free;
    }

    private void add(Block.Heading heading, Entry entry) {
        byHeading.put(heading, entry);
        entries.add(entry);
    }

    /** The place of a heading of this text; a heading within a list or quotation has none. */
    Optional<Entry> entry(Block.Heading heading) {
        return Optional.ofNullable(byHeading.get(heading));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
