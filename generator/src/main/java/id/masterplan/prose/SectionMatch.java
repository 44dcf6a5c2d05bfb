package id.masterplan.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Pairs the sections of all documents at once: by chosen addresses, by the same titles on the way down, and by the same content
 * anywhere. Each stage sees only what is left.
 */
final class SectionMatch {
    private final Matching matching;
    private final Hashes before;
    private final Hashes after;
    private final Deque<Section> fresh = new ArrayDeque<>();

    private SectionMatch(Matching matching) {
        this.matching = matching;
        Map<String, Integer> seen = new HashMap<>();
        this.before = new Hashes(matching.before(), seen);
        this.after = new Hashes(matching.after(), seen);
    }

    static void match(Matching matching) {
        SectionMatch match = new SectionMatch(matching);
        match.documents();
        match.alone((hashes, s) -> s.anchor());
        match.alone((hashes, s) -> heavy(hashes, s) ? hashes.whole(s) : "");
        match.alone((hashes, s) -> heavy(hashes, s) ? hashes.body(s) : "");
    }

    private static boolean heavy(Hashes hashes, Section section) {
        return hashes.words(section) >= Tuning.SHORT_WORDS;
    }

    private void documents() {
        Map<Integer, Section> later = new HashMap<>();
        matching.after().sections().stream().filter(Section::isRoot).forEach(s -> later.put(s.document(), s));
        for (Section a : matching.before().sections()) {
            Section b = later.get(a.document());
            if (a.isRoot() && b != null) {
                link(a, b);
            }
        }
        descend();
    }

    private void link(Section a, Section b) {
        matching.link(a, b);
        fresh.addLast(a);
    }

    /** Pairs sections that are alone on each side with what tells them, then those of the same titles below them. */
    private void alone(BiFunction<Hashes, Section, String> key) {
        Map<String, List<Section>> later =
                by(matching.after().sections(), s -> matching.freeAfter(s) ? key.apply(after, s) : "");
        by(matching.before().sections(), s -> matching.freeBefore(s) ? key.apply(before, s) : "")
                .forEach((k, from) -> {
                    List<Section> to = later.getOrDefault(k, List.of());
                    if (from.size() == 1 && to.size() == 1 && matching.free(from.get(0), to.get(0))) {
                        link(from.get(0), to.get(0));
                    }
                });
        descend();
    }

    private static Map<String, List<Section>> by(List<Section> sections, Function<Section, String> key) {
        Map<String, List<Section>> by = new LinkedHashMap<>();
        for (Section section : sections) {
            String value = section.isRoot() ? "" : key.apply(section);
            if (!value.isEmpty()) {
                by.computeIfAbsent(value, k -> new ArrayList<>()).add(section);
            }
        }
        return by;
    }

    /** Pairs sections of the same title below sections that belong together. */
    private void descend() {
        while (!fresh.isEmpty()) {
            Section a = fresh.removeFirst();
            Section b = matching.after().section(matching.sectionAfter(a.id()));
            Map<String, List<Section>> later = by(after.children(b), s -> matching.freeAfter(s) ? s.title() : "");
            by(before.children(a), s -> matching.freeBefore(s) ? s.title() : "")
                    .forEach((title, from) -> namesakes(from, later.getOrDefault(title, List.of())));
        }
    }

    /** Pairs sections of one title: the same ones, then those of the same number, then in turn. */
    private void namesakes(List<Section> from, List<Section> to) {
        List<Section> a = new ArrayList<>(from);
        List<Section> b = new ArrayList<>(to);
        pair(a, b, Hashes::whole);
        pair(a, b, (hashes, s) -> s.number());
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            link(a.get(i), b.get(i));
        }
    }

    private void pair(List<Section> a, List<Section> b, BiFunction<Hashes, Section, String> key) {
        Map<String, Deque<Section>> later = new HashMap<>();
        b.forEach(o -> later.computeIfAbsent(key.apply(after, o), k -> new ArrayDeque<>())
                .addLast(o));
        for (Section each : a) {
            Deque<Section> same = later.get(key.apply(before, each));
            if (same != null && !same.isEmpty()) {
                link(each, same.removeFirst());
            }
        }
        a.removeIf(s -> !matching.freeBefore(s));
        b.removeIf(s -> !matching.freeAfter(s));
    }
}
