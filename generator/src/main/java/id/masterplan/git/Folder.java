package id.masterplan.git;

import id.masterplan.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * One folder: what may be read, in the order of git (bytewise, a folder as if its name ended in a slash), and what was
 * refused.
 */
record Folder(Map<String, Entry> entries, List<Refusal> refusals) {
    static final Folder EMPTY = new Folder(Map.of(), List.of());

    private static final Comparator<Entry> ORDER = (a, b) -> Arrays.compareUnsigned(sortKey(a), sortKey(b));

    private static byte[] sortKey(Entry entry) {
        String name = entry.kind() == Entry.Kind.FOLDER ? entry.name() + "/" : entry.name();
        return name.getBytes(StandardCharsets.UTF_8);
    }

    /** How much memory it takes, in entries. */
    int weight() {
        return 1 + entries.size() + refusals.size();
    }

    /** Takes the names of a folder one by one, and sorts out what is refused. */
    static final class Sieve {
        private final Names names = new Names();
        private final List<Entry> entries = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();

        /** Whether it is worth looking at what a name stands for; refuses it where the name itself is bad. */
        boolean admits(byte[] name) {
            return switch (names.judge(name)) {
                case SAFE -> true;
                case HIDDEN -> false;
                case HOSTILE -> {
                    refusals.add(new Refusal(Names.shown(name), ProblemCode.TREE_HOSTILE_NAME, 0));
                    yield false;
                }
            };
        }

        void add(String name, Entry.Kind kind, ObjectId id, long size) {
            kind.refusal.ifPresentOrElse(
                    code -> refusals.add(new Refusal(name, code, size)), () -> entries.add(new Entry(name, kind, id)));
        }

        Folder folder() {
            Map<String, List<String>> twins = new HashMap<>();
            entries.forEach(e -> twins.computeIfAbsent(Names.key(e.name()), k -> new ArrayList<>())
                    .add(e.name()));
            Map<String, Entry> kept = new LinkedHashMap<>();
            entries.stream().sorted(ORDER).forEach(entry -> {
                List<String> same = twins.getOrDefault(Names.key(entry.name()), List.of());
                if (same.size() > 1) {
                    String twin = same.get(same.get(0).equals(entry.name()) ? 1 : 0);
                    refusals.add(new Refusal(entry.name(), ProblemCode.TREE_CASE_COLLISION, 0, Optional.of(twin)));
                } else {
                    kept.put(entry.name(), entry);
                }
            });
            refusals.sort(Comparator.comparing(Refusal::name).thenComparing(Refusal::code));
            return new Folder(kept, List.copyOf(refusals));
        }
    }
}
