package id.masterplan.git;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Compares two trees file by file and line by line; either may be a working tree. */
final class TreeChanges {
    /** More pairs of files that came and went are not compared by their lines. */
    private static final int MOST_PAIRS = 10_000;

    private final SourceTree before;
    private final SourceTree after;
    private final Map<String, List<LineRange>> lines = new HashMap<>();
    private final Map<String, String> formerNames = new HashMap<>();

    TreeChanges(SourceTree before, SourceTree after) {
        this.before = before;
        this.after = after;
    }

    /** A file that went and one that came, and how much of their lines they share, from 0 to 1. */
    private record Move(String from, String to, double alike) {
        private static final Comparator<Move> BEST_FIRST = Comparator.comparingDouble(Move::alike)
                .reversed()
                .thenComparing(Move::to)
                .thenComparing(Move::from);
    }

    ChangedLines compare(List<String> folders) {
        Map<String, String> old = ids(before, folders);
        Map<String, String> now = ids(after, folders);
        TreeSet<String> gone = new TreeSet<>(old.keySet());
        gone.removeAll(now.keySet());
        TreeSet<String> come = new TreeSet<>(now.keySet());
        come.removeAll(old.keySet());
        moves(gone, come, old, now);
        now.forEach((path, id) -> {
            Optional<String> former =
                    come.contains(path) ? Optional.ofNullable(formerNames.get(path)) : Optional.of(path);
            if (!former.map(old::get).equals(Optional.of(id))) {
                lines.put(path, ranges(former.map(f -> text(before, f)), text(after, path)));
            }
        });
        return new ChangedLines(lines, formerNames);
    }

    private static Map<String, String> ids(SourceTree tree, List<String> folders) {
        Map<String, String> ids = new TreeMap<>();
        folders.forEach(folder ->
                tree.list(folder).forEach(path -> tree.blobId(path).ifPresent(id -> ids.put(path, id))));
        return ids;
    }

    /** Pairs what went with what came: best pairs first, each file once, half of the lines in common at least. */
    private void moves(Set<String> gone, Set<String> come, Map<String, String> old, Map<String, String> now) {
        boolean few = (long) gone.size() * come.size() <= MOST_PAIRS;
        List<Move> moves = new ArrayList<>();
        for (String to : come) {
            for (String from : gone) {
                boolean same = String.valueOf(old.get(from)).equals(now.get(to));
                if (same || few) {
                    moves.add(new Move(from, to, same ? 1 : alike(text(before, from), text(after, to))));
                }
            }
        }
        TreeSet<String> left = new TreeSet<>(gone);
        moves.stream().filter(m -> m.alike() >= 0.5).sorted(Move.BEST_FIRST).forEach(m -> {
            if (!formerNames.containsKey(m.to()) && left.remove(m.from())) {
                formerNames.put(m.to(), m.from());
            }
        });
    }

    private static double alike(RawText a, RawText b) {
        int most = Math.max(a.size(), b.size());
        if (2 * Math.min(a.size(), b.size()) < most || most == 0) {
            return 0;
        }
        int changed = diff(a, b).stream().mapToInt(Edit::getLengthB).sum();
        return (double) (b.size() - changed) / most;
    }

    private static List<LineRange> ranges(Optional<RawText> old, RawText now) {
        if (old.isEmpty()) {
            return List.of(new LineRange(1, Math.max(1, now.size())));
        }
        return diff(old.get(), now).stream()
                .filter(e -> e.getLengthB() > 0)
                .map(e -> new LineRange(e.getBeginB() + 1, e.getEndB()))
                .toList();
    }

    private static List<Edit> diff(RawText a, RawText b) {
        return new HistogramDiff().diff(RawTextComparator.DEFAULT, a, b);
    }

    private static RawText text(SourceTree tree, String path) {
        return new RawText(tree.read(path).map(SourceFile::bytes).orElseGet(() -> new byte[0]));
    }
}
