package id.masterplan.diff;

import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.model.Value;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Blocks of a changed chapter that are the same in both editions and were not in between, or stood only in between. */
final class TextReturns {
    /** So many letters of a block name it. */
    private static final int LONGEST = 60;

    private final List<EditionDiff> steps;
    private final TextTrail trail;

    TextReturns(List<EditionDiff> steps, TextTrail trail) {
        this.steps = steps;
        this.trail = trail;
    }

    /** Those of a chapter; none where its text as a whole came back, which is told as one. */
    List<Returned> of(ChapterDiff chapter, Group group) {
        List<Returned> found = new ArrayList<>();
        if (chapter.before().map(Chapter::body).equals(chapter.after().map(Chapter::body))
                || chapter.before().isEmpty()
                || chapter.after().isEmpty()) {
            return found;
        }
        Chapter shown = chapter.after().get();
        for (BlockDiff block : chapter.text().blocks()) {
            if (block.fate() == BlockFate.SAME) {
                again(block).ifPresent(b -> found.add(row(shown, block.after(), b)));
            }
        }
        passing(shown, group, found);
        return found;
    }

    private Optional<List<Brought>> again(BlockDiff block) {
        TextTrail.Way way = trail.way(block);
        String text = TextTrail.text(block.after());
        List<List<Placed>> between = way.stands().subList(1, steps.size());
        boolean gone = between.stream().anyMatch(List::isEmpty);
        boolean other = between.stream().anyMatch(p -> !TextTrail.text(p).equals(text));
        List<EditionId> by = trail.named(way.turns());
        if (by.size() < 2 || !other) {
            return Optional.empty();
        }
        return Optional.of(gone ? comings(by, false, block.after()) : differing(by));
    }

    private void passing(Chapter chapter, Group group, List<Returned> found) {
        for (int i = 0; i < steps.size() - 1; i++) {
            int step = i;
            steps.get(i).chapters().stream()
                    .flatMap(c -> c.text().blocks().stream())
                    .filter(b -> b.fate() == BlockFate.ADDED && isOf(b, group))
                    .forEach(b -> {
                        TextTrail.Way way = trail.forth(b.after(), step + 1, false);
                        if (way.stands().get(steps.size()).isEmpty()) {
                            SortedSet<Integer> turns =
                                    new TreeSet<>(List.of(step, way.turns().last()));
                            found.add(row(chapter, b.after(), comings(trail.named(turns), true, b.after())));
                        }
                    });
        }
    }

    private static boolean isOf(BlockDiff block, Group group) {
        return group.through().stream()
                .anyMatch(id -> id.text().equals(block.after().get(0).document()));
    }

    private static List<Brought> differing(List<EditionId> editions) {
        return editions.stream().map(e -> new Brought(e, Optional.empty())).toList();
    }

    private static List<Brought> comings(List<EditionId> editions, boolean first, List<Placed> blocks) {
        Optional<Value> words = Optional.of(Value.of(words(blocks)));
        Optional<Value> none = Optional.empty();
        return List.of(
                new Brought(editions.get(0), first ? words : none),
                new Brought(editions.get(editions.size() - 1), first ? none : words));
    }

    private static Returned row(Chapter chapter, List<Placed> blocks, List<Brought> brought) {
        return new Returned(
                ItemKind.CHAPTER,
                chapter.id(),
                chapter.title(),
                Returned.TEXT,
                Optional.of(excerpt(words(blocks))),
                Optional.empty(),
                brought);
    }

    private static String words(List<Placed> blocks) {
        return blocks.stream().map(p -> BlockWords.of(p.block())).collect(Collectors.joining(" "));
    }

    private static String excerpt(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST));
        return words.substring(0, end) + " …";
    }
}
