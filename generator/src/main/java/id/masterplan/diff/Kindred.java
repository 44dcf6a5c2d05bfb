package id.masterplan.diff;

import java.util.HashMap;
import java.util.Map;

/** What belongs together, told pair by pair; of each group one stands for all. */
final class Kindred<T> {
    private final Map<T, T> parents = new HashMap<>();

    /** Someone to belong to. */
    void add(T member) {
        parents.putIfAbsent(member, member);
    }

    /** Whether someone was added, or joined to another. */
    boolean has(T member) {
        return parents.containsKey(member);
    }

    /** These two belong together, and the first one's group goes on standing for both. */
    void join(T a, T b) {
        parents.put(root(b), root(a));
    }

    /** What stands for the group. */
    T root(T member) {
        T at = member;
        T parent = parents.getOrDefault(at, at);
        while (!parent.equals(at)) {
            at = parent;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }
}
