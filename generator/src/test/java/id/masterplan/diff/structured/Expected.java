package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.model.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a comparison and its mirror must tell: the events, and what becomes of each item with its weight. */
final class Expected {
    private static final Set<ChangeKind> NAMES =
            Set.of(ChangeKind.NAME_CHANGED, ChangeKind.LOCAL_NAME_CHANGED, ChangeKind.AGENCY_RENAMED);

    private final List<Row> there = new ArrayList<>();
    private final List<Row> here = new ArrayList<>();
    private final Map<String, Fate> forth = new HashMap<>();
    private final Map<String, Fate> back = new HashMap<>();
    private final Map<String, Weight> claimed = new HashMap<>();

    void add(Told row) {
        there.add(row.forth());
        here.add(row.back());
    }

    /** A row of swapped editions alone. */
    void addBack(Told row) {
        here.add(row.back());
    }

    /** A row of editions in their order alone. */
    void addForth(Told row) {
        there.add(row.forth());
    }

    /** Rows of an item that is called otherwise backwards. */
    void addAll(Expected rows, String itemBack) {
        there.addAll(rows.there);
        rows.here.forEach(r -> here.add(new Row(
                itemBack, r.kind(), r.path(), r.before(), r.after(), r.delta(), r.tone(), r.weight(), r.end())));
    }

    /** What becomes of an item that both sides call the same. */
    void node(String item, Fate ahead, Fate backwards) {
        node(item, ahead, item, backwards);
    }

    void node(String itemForth, Fate ahead, String itemBack, Fate backwards) {
        forth.put(itemForth, ahead);
        back.put(itemBack, backwards);
    }

    /** A weight that the editor claims for an item. */
    void claimed(String item, Weight weight) {
        claimed.put(item, weight);
    }

    List<String> forth() {
        return lines(there, forth);
    }

    List<String> back() {
        return lines(here, back);
    }

    private List<String> lines(List<Row> all, Map<String, Fate> fates) {
        Map<String, List<Row>> items = new TreeMap<>();
        fates.keySet().forEach(i -> items.put(i, new ArrayList<>()));
        all.forEach(r -> items.computeIfAbsent(r.item(), i -> new ArrayList<>()).add(r));
        List<String> lines = new ArrayList<>();
        items.forEach((item, own) -> {
            Fate fate = fates.containsKey(item) ? fates.get(item) : fate(item, own);
            lines.add(item + " " + fate + " " + weight(item, fate, own));
            own.forEach(r -> lines.add(r.toString()));
        });
        return lines.stream().sorted().toList();
    }

    private static Fate fate(String item, List<Row> rows) {
        if (rows.stream().anyMatch(r -> r.kind() == ChangeKind.DIMENSION_CHANGED)) {
            return Fate.MOVED;
        }
        boolean renamed = !item.startsWith("frame ")
                && rows.stream()
                        .anyMatch(r -> NAMES.contains(r.kind())
                                && !r.before().equals("-")
                                && !r.after().equals("-"));
        return renamed ? Fate.RENAMED : Fate.CHANGED;
    }

    private Weight weight(String item, Fate fate, List<Row> rows) {
        boolean who = item.matches("(agency|institution|analysis) .*");
        Weight own = switch (fate) {
            case ADDED, REMOVED, MERGED, SPLIT, PROMOTED, REPLACED, MOVED ->
                who ? Weight.ADMINISTRATIVE : Weight.SUBSTANTIVE;
            case CHANGED, RENAMED, UNCHANGED -> Weight.EDITORIAL;
        };
        Weight most = claimed.getOrDefault(item, Weight.EDITORIAL);
        most = own.compareTo(most) > 0 ? own : most;
        for (Row row : rows) {
            most = row.weight().compareTo(most) > 0 ? row.weight() : most;
        }
        return most;
    }
}
