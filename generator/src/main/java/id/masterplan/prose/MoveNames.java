package id.masterplan.prose;

import id.masterplan.prose.Matching.Link;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the moves in the order of the later text, the same number at both ends. */
final class MoveNames {
    private final Map<Link, String> names = new HashMap<>();

    MoveNames(Outcome outcome) {
        List<Link> moved = outcome.standings().stream()
                .filter(s -> s.kind() == Outcome.Kind.MOVED)
                .map(Outcome.Standing::link)
                .sorted(Comparator.comparingInt(Link::firstAfter))
                .toList();
        moved.forEach(l -> names.put(l, "m" + (names.size() + 1)));
    }

    Optional<String> of(Link link) {
        return Optional.ofNullable(names.get(link));
    }
}
