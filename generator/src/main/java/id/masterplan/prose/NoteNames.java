package id.masterplan.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.form.BlockText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Names the footnotes of two documents by what they say, so that labels make no difference: the same note has the same name
 * on both sides. Notes that were edited are known by their label, then by their words.
 */
final class NoteNames {
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();

    /** A note that has no name yet. */
    private record Open(String label, Bag bag) {}

    private NoteNames() {}

    /** @param pair tells the names of edited notes apart from those of other documents */
    static NoteNames of(int pair, Optional<Document> before, Optional<Document> after) {
        Map<String, Block.Footnote> earlier = notes(before);
        Map<String, Block.Footnote> later = notes(after);
        NoteNames names = new NoteNames();
        names.same(earlier, later);
        names.edited(pair, earlier, later);
        earlier.keySet().forEach(l -> names.before.putIfAbsent(l, pair + "~" + l));
        later.keySet().forEach(l -> names.after.putIfAbsent(l, pair + "~" + l));
        return names;
    }

    /** Names a note of the earlier document, given its label. */
    UnaryOperator<String> before() {
        return label -> before.getOrDefault(label, label);
    }

    /** Names a note of the later document, given its label. */
    UnaryOperator<String> after() {
        return label -> after.getOrDefault(label, label);
    }

    private static Map<String, Block.Footnote> notes(Optional<Document> document) {
        Map<String, Block.Footnote> notes = new LinkedHashMap<>();
        document.ifPresent(d -> collect(d.body().blocks(), notes));
        return notes;
    }

    private static void collect(List<Block> blocks, Map<String, Block.Footnote> to) {
        for (Block block : blocks) {
            if (block instanceof Block.Footnote note) {
                to.putIfAbsent(note.label(), note);
                collect(note.blocks(), to);
            } else if (block instanceof Block.Quote quote) {
                collect(quote.blocks(), to);
            } else if (block instanceof Block.Items list) {
                list.items().forEach(i -> collect(i.blocks(), to));
            }
        }
    }

    private void same(Map<String, Block.Footnote> earlier, Map<String, Block.Footnote> later) {
        Map<String, List<String>> there = new HashMap<>();
        later.forEach((label, note) -> there.computeIfAbsent(BlockText.exact(note.blocks()), k -> new ArrayList<>())
                .add(label));
        earlier.forEach((label, note) -> {
            String says = BlockText.exact(note.blocks());
            for (String other : there.getOrDefault(says, List.of())) {
                before.put(label, "=" + says);
                after.put(other, "=" + says);
            }
        });
    }

    private void edited(int pair, Map<String, Block.Footnote> earlier, Map<String, Block.Footnote> later) {
        Map<String, Integer> vocabulary = new HashMap<>();
        List<Open> rest = new ArrayList<>();
        later.forEach((label, note) -> {
            if (!after.containsKey(label) && earlier.containsKey(label) && !before.containsKey(label)) {
                before.put(label, pair + "#" + label);
                after.put(label, pair + "#" + label);
            } else if (!after.containsKey(label)) {
                rest.add(new Open(label, Bag.of(BlockText.plain(note), vocabulary)));
            }
        });
        earlier.forEach((label, note) -> {
            if (!before.containsKey(label)) {
                Bag bag = Bag.of(BlockText.plain(note), vocabulary);
                rest.stream()
                        .limit(Tuning.MAX_CHAIN)
                        .filter(o -> bag.dice(o.bag()) >= Tuning.SIM_MOVE)
                        .findFirst()
                        .ifPresent(o -> {
                            before.put(label, pair + "#" + label);
                            after.put(o.label(), pair + "#" + label);
                            rest.remove(o);
                        });
            }
        });
    }
}
