package id.masterplan.diff;

import id.masterplan.content.LooseNode;
import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares data of no known shape key by key; entries of lists are known by what names them, else by their place. */
final class FieldTree {
    /** What names an entry of a list, the first that all entries have and none shares. */
    private static final List<String> NAMES = List.of("id", "key", "code", "year", "name", "label", "title");

    private final List<LooseChange> changes = new ArrayList<>();

    private FieldTree() {}

    static List<LooseChange> compare(Optional<LooseNode> before, Optional<LooseNode> after) {
        FieldTree tree = new FieldTree();
        tree.node("", before, after);
        return List.copyOf(tree.changes);
    }

    private void node(String path, Optional<LooseNode> given, Optional<LooseNode> become) {
        Optional<LooseNode> before = given.map(FieldTree::solid);
        Optional<LooseNode> after = become.map(FieldTree::solid);
        if (before.equals(after)) {
            return;
        }
        boolean lists = is(before, LooseNode.Entries.class) && is(after, LooseNode.Entries.class);
        if (lists && !(named(before).isPresent() && named(before).equals(named(after)))) {
            list(path, (LooseNode.Entries) before.get(), (LooseNode.Entries) after.get());
            return;
        }
        boolean alike = before.isPresent()
                && after.isPresent()
                && before.get().getClass().equals(after.get().getClass());
        if (alike && !leaf(before)) {
            Map<String, LooseNode> earlier = before.map(FieldTree::parts).orElse(Map.of());
            Map<String, LooseNode> later = after.map(FieldTree::parts).orElse(Map.of());
            parts(path, earlier, later);
            if (lists) {
                order(path, earlier, later);
            }
            return;
        }
        if (leaf(before) || leaf(after)) {
            add(path, before.filter(n -> leaf(Optional.of(n))), after.filter(n -> leaf(Optional.of(n))));
        }
        parts(path, inside(before), Map.of());
        parts(path, Map.of(), inside(after));
    }

    private static Map<String, LooseNode> inside(Optional<LooseNode> node) {
        return node.filter(n -> !leaf(Optional.of(n))).map(FieldTree::parts).orElse(Map.of());
    }

    /** What holds nothing is a value by itself. */
    private static LooseNode solid(LooseNode node) {
        if (node instanceof LooseNode.Fields fields && fields.entries().isEmpty()) {
            return new LooseNode.Leaf("{}");
        }
        return node instanceof LooseNode.Entries list && list.nodes().isEmpty() ? new LooseNode.Leaf("[]") : node;
    }

    private void parts(String path, Map<String, LooseNode> before, Map<String, LooseNode> after) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            node(
                    path.isEmpty() ? key : path + "/" + key,
                    Optional.ofNullable(before.get(key)),
                    Optional.ofNullable(after.get(key)));
        }
    }

    /** The order of a list's entries is a fact too; that of keys is not. */
    private void order(String path, Map<String, LooseNode> earlier, Map<String, LooseNode> later) {
        List<String> left = earlier.keySet().stream().filter(later::containsKey).toList();
        List<String> right =
                later.keySet().stream().filter(earlier::containsKey).toList();
        if (!left.equals(right)) {
            changes.add(
                    LooseChange.of(path, Optional.of(String.join(", ", left)), Optional.of(String.join(", ", right))));
        }
    }

    /** Equal entries are paired in order; what is left between them is paired one by one. */
    private void list(String path, LooseNode.Entries before, LooseNode.Entries after) {
        List<Lcs.Pair> pairs = new ArrayList<>(Lcs.pairs(before.nodes(), after.nodes()));
        pairs.add(new Lcs.Pair(before.nodes().size(), after.nodes().size()));
        int a = 0;
        int b = 0;
        for (Lcs.Pair pair : pairs) {
            while (a < pair.before() || b < pair.after()) {
                String place = path + "/" + (b < pair.after() ? b + 1 : a + 1);
                node(
                        place,
                        a < pair.before() ? Optional.of(before.nodes().get(a)) : Optional.empty(),
                        b < pair.after() ? Optional.of(after.nodes().get(b)) : Optional.empty());
                a += a < pair.before() ? 1 : 0;
                b += b < pair.after() ? 1 : 0;
            }
            a++;
            b++;
        }
    }

    private void add(String path, Optional<LooseNode> before, Optional<LooseNode> after) {
        changes.add(LooseChange.of(
                path, before.map(n -> ((LooseNode.Leaf) n).text()), after.map(n -> ((LooseNode.Leaf) n).text())));
    }

    private static boolean leaf(Optional<LooseNode> node) {
        return is(node, LooseNode.Leaf.class);
    }

    private static boolean is(Optional<LooseNode> node, Class<?> type) {
        return node.filter(type::isInstance).isPresent();
    }

    /** The parts of a node by their keys, names or places. */
    private static Map<String, LooseNode> parts(LooseNode node) {
        Map<String, LooseNode> parts = new LinkedHashMap<>();
        if (node instanceof LooseNode.Fields fields) {
            fields.entries().forEach(e -> parts.put(e.getKey(), e.getValue()));
        } else if (node instanceof LooseNode.Entries list) {
            Optional<String> name = named(Optional.of(node));
            for (int i = 0; i < list.nodes().size(); i++) {
                LooseNode entry = list.nodes().get(i);
                int place = i + 1;
                parts.put(name.flatMap(n -> text(entry, n)).orElse(String.valueOf(place)), entry);
            }
        }
        return parts;
    }

    /** The key that names the entries of a list. */
    private static Optional<String> named(Optional<LooseNode> node) {
        if (node.isEmpty()
                || !(node.get() instanceof LooseNode.Entries list)
                || list.nodes().isEmpty()) {
            return Optional.empty();
        }
        return NAMES.stream().filter(name -> names(list, name)).findFirst();
    }

    private static boolean names(LooseNode.Entries list, String name) {
        Set<String> taken = new HashSet<>();
        return list.nodes().stream()
                .allMatch(n -> text(n, name).filter(taken::add).isPresent());
    }

    private static Optional<String> text(LooseNode node, String key) {
        return node instanceof LooseNode.Fields fields
                ? fields.entries().stream()
                        .filter(e -> e.getKey().equals(key) && e.getValue() instanceof LooseNode.Leaf)
                        .map(e -> ((LooseNode.Leaf) e.getValue()).text())
                        .findFirst()
                : Optional.empty();
    }
}
