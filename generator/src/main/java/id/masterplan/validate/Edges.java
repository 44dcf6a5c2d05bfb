package id.masterplan.validate;

import id.masterplan.model.ItemId;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Pointers of one meaning, such as {@code continues}: whether any leads back to where it began. */
final class Edges {
    private record Edge(String to, Spot spot, String pointer) {}

    private final Map<String, List<Edge>> edges = new TreeMap<>();

    void add(String from, String to, Spot spot, String pointer) {
        edges.computeIfAbsent(from, f -> new ArrayList<>()).add(new Edge(to, spot, pointer));
    }

    void add(ItemId from, List<ItemId> to, Spot spot, String pointer) {
        for (int i = 0; i < to.size(); i++) {
            add(from.text(), to.get(i).text(), spot, pointer + "/" + i);
        }
    }

    /** Tells each pointer to itself, and each circle once: at its first item in the order of the alphabet. */
    void tell() {
        Set<String> told = new TreeSet<>();
        edges.forEach((from, list) -> list.stream()
                .filter(e -> e.to().equals(from))
                .forEach(e -> e.spot().tell(e.pointer(), ProblemCode.REFERENCE_SELF, from, field(e.pointer()))));
        for (String start : edges.keySet()) {
            if (!told.contains(start)) {
                Set<String> way = new LinkedHashSet<>();
                circle(start, start, way, new TreeSet<>()).ifPresent(edge -> {
                    told.addAll(way);
                    String shown = String.join(" → ", way) + " → " + start;
                    edge.spot().tell(edge.pointer(), ProblemCode.REFERENCE_CYCLE, start, field(edge.pointer()), shown);
                });
            }
        }
    }

    /** The first step of a way from {@code at} back to {@code start}; {@code way} holds the items on it. */
    private Optional<Edge> circle(String start, String at, Set<String> way, Set<String> seen) {
        way.add(at);
        for (Edge edge : edges.getOrDefault(at, List.of())) {
            boolean back = edge.to().equals(start) && !at.equals(start);
            boolean on = !edge.to().equals(at) && !edge.to().equals(start) && seen.add(edge.to());
            if (back || (on && circle(start, edge.to(), way, seen).isPresent())) {
                return Optional.of(edge);
            }
        }
        way.remove(at);
        return Optional.empty();
    }

    private static String field(String pointer) {
        return pointer.replaceFirst("/\\d+$", "").replaceFirst("^.*/", "");
    }
}
