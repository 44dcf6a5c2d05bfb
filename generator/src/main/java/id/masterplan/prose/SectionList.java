package id.masterplan.prose;

import id.masterplan.prose.Matching.Link;
import id.masterplan.prose.change.SectionDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what became of the sections. */
final class SectionList {
    private final Side before;
    private final Side after;
    private final Places from;
    private final Places to;
    private final MoveNames moves;
    private final Map<Integer, Link> ofBefore = new HashMap<>();
    private final Map<Integer, Link> ofAfter = new HashMap<>();

    SectionList(Side before, Side after, Places from, Places to, Outcome outcome, MoveNames moves) {
        this.before = before;
        this.after = after;
        this.from = from;
        this.to = to;
        this.moves = moves;
        for (Outcome.Standing standing : outcome.standings()) {
            Link link = standing.link();
            if (before.node(link.firstBefore()).isHeading()
                    && after.node(link.firstAfter()).isHeading()) {
                ofBefore.put(link.firstBefore(), link);
                ofAfter.put(link.firstAfter(), link);
            }
        }
    }

    /** The sections of a document in the order of the later text, then those gone. */
    List<SectionDiff> document(int place) {
        List<SectionDiff> diffs = new ArrayList<>();
        for (Section b : headed(after, place)) {
            Optional<Link> link = Optional.ofNullable(ofAfter.get(b.from()));
            if (link.isEmpty()) {
                diffs.add(new SectionDiff(
                        Optional.empty(),
                        Optional.of(to.of(b.from())),
                        Set.of(SectionDiff.Change.ADDED),
                        Optional.empty()));
            } else {
                Set<SectionDiff.Change> changes = changes(link.get());
                if (!changes.isEmpty()) {
                    diffs.add(new SectionDiff(
                            Optional.of(from.of(link.get().firstBefore())),
                            Optional.of(to.of(b.from())),
                            changes,
                            moves.of(link.get())));
                }
            }
        }
        for (Section a : headed(before, place)) {
            if (!ofBefore.containsKey(a.from())) {
                diffs.add(new SectionDiff(
                        Optional.of(from.of(a.from())),
                        Optional.empty(),
                        Set.of(SectionDiff.Change.REMOVED),
                        Optional.empty()));
            }
        }
        return diffs;
    }

    private static List<Section> headed(Side side, int place) {
        return side.sections().stream()
                .filter(s -> !s.isRoot() && s.document() == place)
                .sorted(Comparator.comparingInt(Section::from))
                .toList();
    }

    private Set<SectionDiff.Change> changes(Link link) {
        Section a = before.sectionOf(before.node(link.firstBefore()));
        Section b = after.sectionOf(after.node(link.firstAfter()));
        Set<SectionDiff.Change> changes = EnumSet.noneOf(SectionDiff.Change.class);
        if (!a.title().equals(b.title())) {
            changes.add(SectionDiff.Change.RENAMED);
        }
        if (!a.number().equals(b.number())) {
            changes.add(SectionDiff.Change.RENUMBERED);
        }
        if (a.level() != b.level()) {
            changes.add(SectionDiff.Change.LEVEL_CHANGED);
        }
        if (moves.of(link).isPresent()) {
            changes.add(SectionDiff.Change.MOVED);
        }
        return changes;
    }
}
