package id.masterplan.export;

import id.masterplan.diff.Brought;
import id.masterplan.diff.Change;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.diff.Why;
import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a flat report: one change, or what became of an item where that is all there is to tell.
 *
 * @param chapter of the line that begins a chapter, so that its text is told there
 * @param id of the later edition, else of the earlier
 */
record DiffRow(
        ItemKind kind,
        String id,
        String name,
        Fate fate,
        Optional<ItemDiff> item,
        Optional<ChapterDiff> chapter,
        Optional<Change> change,
        Weight weight,
        Why why,
        Optional<ItemId> dimension,
        Optional<ItemId> agency) {

    /** All lines of a comparison, in its order; what did not change has none. */
    static List<DiffRow> of(EditionDiff diff) {
        List<DiffRow> rows = new ArrayList<>();
        diff.items().stream().filter(i -> i.fate() != Fate.UNCHANGED).forEach(i -> addItem(rows, i));
        diff.chapters().stream().filter(c -> c.fate() != Fate.UNCHANGED).forEach(c -> addChapter(rows, c));
        return rows;
    }

    /** The editions between that brought it, oldest first; none between neighbours. */
    List<EditionId> brought() {
        return change.map(c -> c.brought().stream().map(Brought::edition).toList())
                .or(() -> item.map(ItemDiff::broughtBy))
                .or(() -> chapter.map(ChapterDiff::broughtBy))
                .orElse(List.of());
    }

    private static void addItem(List<DiffRow> rows, ItemDiff item) {
        boolean told = item.fate() == Fate.CHANGED;
        List<Optional<Change>> changes = new ArrayList<>();
        if (!told || item.changes().isEmpty()) {
            changes.add(Optional.empty());
        }
        item.changes().forEach(c -> changes.add(Optional.of(c)));
        for (Optional<Change> change : changes) {
            rows.add(new DiffRow(
                    item.kind(),
                    item.id().text(),
                    item.name(),
                    item.fate(),
                    Optional.of(item),
                    Optional.empty(),
                    change,
                    change.map(Change::weight).orElse(item.weight()),
                    item.why(),
                    item.dimension(),
                    item.agency()));
        }
    }

    private static void addChapter(List<DiffRow> rows, ChapterDiff chapter) {
        Chapter shown = chapter.after().or(chapter::before).orElseThrow();
        List<Optional<Change>> changes = new ArrayList<>(List.of(Optional.empty()));
        chapter.changes().forEach(c -> changes.add(Optional.of(c)));
        for (Optional<Change> change : changes) {
            rows.add(new DiffRow(
                    ItemKind.CHAPTER,
                    shown.id().text(),
                    shown.title(),
                    chapter.fate(),
                    Optional.empty(),
                    change.isEmpty() ? Optional.of(chapter) : Optional.empty(),
                    change,
                    change.map(Change::weight).orElse(chapter.weight()),
                    chapter.why(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }
}
