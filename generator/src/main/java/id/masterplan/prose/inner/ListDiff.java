package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares lists item by item at every depth: an item that is indented, with all below it, is one event. */
final class ListDiff implements Walk.Visitor {
    /** Items pair from this similarity on; own starting value. */
    private static final double SIM_ITEM = 0.50;

    private final List<Bullets.Flat> before;
    private final List<Bullets.Flat> after;
    private final Sides sides;
    private final Map<Integer, Integer> partner = new TreeMap<>();
    private final Map<Integer, String> moves = new TreeMap<>();
    private final Set<Lcs.Pair> listsTold = new HashSet<>();
    private final List<Inner.Entry> entries = new ArrayList<>();

    private ListDiff(List<Bullets.Flat> before, List<Bullets.Flat> after, Sides sides) {
        this.sides = sides;
        this.before = before;
        this.after = after;
    }

    static Inners compare(Block.Items before, Block.Items after, Sides sides) {
        ListDiff diff = new ListDiff(Bullets.of(before), Bullets.of(after), sides);
        diff.listsTold.add(new Lcs.Pair(0, 0));
        Matching.Result matches = Matching.of(
                diff.before.stream().map(f -> Bullets.node(f, sides.before())).toList(),
                diff.after.stream().map(f -> Bullets.node(f, sides.after())).toList(),
                List.of(),
                SIM_ITEM);
        diff.number(matches);
        Walk.of(diff.before.size(), diff.after.size(), matches, diff);
        List<Note> notes = new ArrayList<>();
        Headings.note(notes, Note.Kind.LIST, word(before), word(after));
        boolean same = diff.entries.stream().allMatch(e -> e.fate() == BlockFate.SAME);
        return new Inners(same ? new Inner.Same() : new Inner.Items(diff.entries), notes);
    }

    /** What moves along below an item that moves is one move with it. */
    private void number(Matching.Result matches) {
        matches.pairs().forEach(p -> partner.put(p.before(), p.after()));
        int count = 0;
        for (Lcs.Pair pair : matches.pairs()) {
            if (!matches.stayed().contains(pair)) {
                String above =
                        follows(pair) ? moves.get(before.get(pair.before()).parent()) : null;
                moves.put(pair.before(), above == null ? String.valueOf(++count) : above);
            }
        }
    }

    /** Whether the items above are one pair too. */
    private boolean follows(Lcs.Pair pair) {
        int parent = before.get(pair.before()).parent();
        return parent >= 0
                && partner.containsKey(parent)
                && partner.get(parent) == after.get(pair.after()).parent();
    }

    private static String word(Block.Items list) {
        if (!list.ordered()) {
            return "bulleted";
        }
        return list.start() == 1 ? "ordered" : "ordered " + list.start();
    }

    @Override
    public void before(int a, boolean moved) {
        entries.add(new Inner.Entry(
                moved ? BlockFate.MOVED_FROM : BlockFate.REMOVED,
                Optional.of(before.get(a).bullet()),
                Optional.empty(),
                new Inner.Whole(),
                List.of(),
                Optional.ofNullable(moves.get(a))));
    }

    @Override
    public void after(int b) {
        entries.add(new Inner.Entry(
                BlockFate.ADDED,
                Optional.empty(),
                Optional.of(after.get(b).bullet()),
                new Inner.Whole(),
                List.of(),
                Optional.empty()));
    }

    @Override
    public void both(int a, int b, boolean moved) {
        Bullets.Flat one = before.get(a);
        Bullets.Flat other = after.get(b);
        List<Note> notes = new ArrayList<>();
        Headings.note(notes, Note.Kind.DONE, done(one), done(other));
        if (!follows(new Lcs.Pair(a, b)) || sunk(one, other) != parentSunk(one, other)) {
            Headings.note(notes, Note.Kind.DEPTH, depth(one), depth(other));
        }
        if (sunk(one, other) == 0 && listsTold.add(new Lcs.Pair(one.list(), other.list()))) {
            Headings.note(notes, Note.Kind.LIST, word(one.items()), word(other.items()));
        }
        Inners own = BlocksDiff.item(one.bullet().own(), other.bullet().own(), sides);
        notes.addAll(own.notes());
        boolean same = notes.isEmpty() && own.inner() instanceof Inner.Same;
        entries.add(new Inner.Entry(
                moved ? BlockFate.MOVED_TO : same ? BlockFate.SAME : BlockFate.CHANGED,
                Optional.of(one.bullet()),
                Optional.of(other.bullet()),
                own.inner(),
                notes,
                Optional.ofNullable(moves.get(a))));
    }

    private int parentSunk(Bullets.Flat one, Bullets.Flat other) {
        return sunk(before.get(one.parent()), after.get(other.parent()));
    }

    private static int sunk(Bullets.Flat one, Bullets.Flat other) {
        return other.bullet().depth() - one.bullet().depth();
    }

    private static String depth(Bullets.Flat flat) {
        return String.valueOf(flat.bullet().depth());
    }

    private static String done(Bullets.Flat flat) {
        return flat.bullet().done().map(d -> d ? "done" : "open").orElse("");
    }
}
