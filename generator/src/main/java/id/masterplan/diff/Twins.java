package id.masterplan.diff;

import id.masterplan.model.Value;
import id.masterplan.text.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts entries of lists that have no ids under the path of the entry of the other edition that is most like them, so that
 * other words are a change and not an entry gone and a new one. The same words come first, then the same key, then likeness.
 */
final class Twins {
    private static final Set<String> LISTS =
            Set.of("entries", "members", "risks", "partners", "evidence", "aliases", "names");

    /** Lists of sentences; the others list names, of which two that are alike need not be the same. */
    private static final Set<String> SENTENCES = Set.of("entries", "members", "risks");

    private final Item before;
    private final Map<String, String> paths = new HashMap<>();

    /** An entry: its path, and what is compared of it. */
    private record Entry(String path, String words, WordBag bag) {
        String key() {
            int number = path.indexOf('~');
            return number < 0 ? path : path.substring(0, number);
        }
    }

    private Twins(Item before) {
        this.before = before;
    }

    /** The earlier item with its entries under the paths of their counterparts. */
    static Item aligned(Item before, Item after) {
        Twins twins = new Twins(before);
        for (String list : new TreeSet<>(LISTS)) {
            twins.align(entries(before, list), entries(after, list), SENTENCES.contains(list));
        }
        return twins.paths.isEmpty() ? before : twins.renamed();
    }

    private static List<Entry> entries(Item item, String list) {
        List<Entry> entries = new ArrayList<>();
        for (Field field : item.fields()) {
            boolean entry = Paths.below(field.path(), list) && field.path().indexOf('/', list.length() + 1) < 0;
            if (entry && field.value() instanceof Value.Text text) {
                entries.add(new Entry(
                        field.path(), text.text(), WordBag.of(text.printed().orElse(text.text()))));
            }
        }
        return entries;
    }

    private void align(List<Entry> earlier, List<Entry> later, boolean sentences) {
        List<Entry> gone = new ArrayList<>(earlier);
        List<Entry> come = new ArrayList<>(later);
        Map<Entry, Entry> pairs = new HashMap<>();
        pair(gone, come, pairs, Entry::words);
        pair(gone, come, pairs, Entry::key);
        if (sentences) {
            alike(gone, come, pairs);
        }
        Set<String> taken = new TreeSet<>();
        later.forEach(e -> taken.add(e.path()));
        for (Entry entry : earlier) {
            Entry twin = pairs.get(entry);
            String path = twin == null ? free(entry, taken) : twin.path();
            if (!path.equals(entry.path())) {
                paths.put(entry.path(), path);
            }
        }
    }

    /** An own path for an entry without counterpart. */
    private static String free(Entry entry, Set<String> taken) {
        String path = entry.path();
        for (int n = 2; !taken.add(path); n++) {
            path = entry.key() + "~" + n;
        }
        return path;
    }

    private interface Key {
        String of(Entry entry);
    }

    private static void pair(List<Entry> gone, List<Entry> come, Map<Entry, Entry> pairs, Key key) {
        for (Entry old : List.copyOf(gone)) {
            Optional<Entry> twin =
                    come.stream().filter(e -> key.of(e).equals(key.of(old))).findFirst();
            twin.ifPresent(t -> {
                pairs.put(old, t);
                gone.remove(old);
                come.remove(t);
            });
        }
    }

    /** The best pairs first; a tie goes to those that stand first. */
    private static void alike(List<Entry> gone, List<Entry> come, Map<Entry, Entry> pairs) {
        record Likeness(double score, int from, int to) {}
        List<Likeness> all = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            for (int j = 0; j < come.size(); j++) {
                double score = gone.get(i).bag().dice(come.get(j).bag());
                boolean brief =
                        Math.min(gone.get(i).bag().size(), come.get(j).bag().size()) < DiffTuning.SHORT_ENTRY_WORDS;
                if (score >= (brief ? DiffTuning.SIM_ENTRY_SHORT : DiffTuning.SIM_ENTRY)) {
                    all.add(new Likeness(score, i, j));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Likeness l) -> -l.score())
                .thenComparingInt(l -> Math.abs(l.from() - l.to()))
                .thenComparingInt(l -> l.from() + l.to()));
        Set<Integer> from = new TreeSet<>();
        Set<Integer> to = new TreeSet<>();
        for (Likeness likeness : all) {
            if (!from.contains(likeness.from()) && !to.contains(likeness.to())) {
                from.add(likeness.from());
                to.add(likeness.to());
                pairs.put(gone.get(likeness.from()), come.get(likeness.to()));
            }
        }
    }

    private Item renamed() {
        List<Field> all = new ArrayList<>();
        for (Field field : before.fields()) {
            String[] parts = field.path().split("/", 3);
            String entry = parts.length > 1 ? parts[0] + "/" + parts[1] : field.path();
            String path = paths.getOrDefault(entry, entry) + (parts.length > 2 ? "/" + parts[2] : "");
            all.add(field.at(path));
        }
        return before.with(all);
    }
}
