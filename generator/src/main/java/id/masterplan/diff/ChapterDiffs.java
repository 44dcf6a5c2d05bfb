package id.masterplan.diff;

import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Chapter;
import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pairs the chapters of two editions and has their texts compared together, as what is gone here may stand there. */
final class ChapterDiffs {
    private final Reasons reasons;
    private final List<Work> works = new ArrayList<>();

    /** A chapter being compared. */
    private record Work(Group group, Optional<Chapter> before, Optional<Chapter> after) {
        int number() {
            return after.or(() -> before).map(Chapter::number).orElse(0);
        }
    }

    private ChapterDiffs(Reasons reasons) {
        this.reasons = reasons;
    }

    /** The chapters in the order of the later edition, removed ones by their number. */
    static List<ChapterDiff> of(Snapshot before, Snapshot after, List<Group> groups, Reasons reasons) {
        ChapterDiffs diffs = new ChapterDiffs(reasons);
        for (Group group : groups) {
            diffs.open(group, chapters(before, group.before()), chapters(after, group.after()));
        }
        diffs.works.sort(Comparator.comparingInt(Work::number));
        List<DocumentDiff> texts = ProseComparison.of(diffs.works.stream()
                .map(w -> new ProseComparison.Pair(
                        w.before().map(ChapterDiffs::document), w.after().map(ChapterDiffs::document)))
                .toList());
        List<ChapterDiff> chapters = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            chapters.add(diffs.close(diffs.works.get(i), texts.get(i)));
        }
        return chapters;
    }

    private static List<Chapter> chapters(Snapshot snapshot, List<ItemId> ids) {
        List<Chapter> chapters = new ArrayList<>();
        ids.forEach(id -> Optional.ofNullable(snapshot.chapters().get(id)).ifPresent(chapters::add));
        return chapters;
    }

    /** Pairs the chapters of a group by id, else in order; what is left has no counterpart of its own. */
    private void open(Group group, List<Chapter> earlier, List<Chapter> later) {
        List<Chapter> restA = new ArrayList<>(earlier);
        List<Chapter> restB = new ArrayList<>(later);
        for (Chapter a : earlier) {
            later.stream().filter(b -> b.id().equals(a.id())).findFirst().ifPresent(b -> {
                open(group, Optional.of(a), Optional.of(b));
                restA.remove(a);
                restB.remove(b);
            });
        }
        for (int i = 0; i < Math.max(restA.size(), restB.size()); i++) {
            open(group, at(restA, i), at(restB, i));
        }
    }

    private static Optional<Chapter> at(List<Chapter> chapters, int i) {
        return i < chapters.size() ? Optional.of(chapters.get(i)) : Optional.empty();
    }

    private void open(Group group, Optional<Chapter> before, Optional<Chapter> after) {
        works.add(new Work(group, before, after));
    }

    private static Document document(Chapter chapter) {
        return new Document(chapter.id().text(), chapter.title(), chapter.body());
    }

    private ChapterDiff close(Work work, DocumentDiff text) {
        List<Change> changes = new ArrayList<>();
        if (work.before().isPresent() && work.after().isPresent()) {
            changes.addAll(ItemComparison.of(
                    item(work.before().get()), item(work.after().get()), Successions.of(List.of())));
        }
        Optional<ChangeRecord> reason = reasons.find(work.group().through(), List.of());
        Fate fate = fate(work, changes, text);
        Weight words = text.blocks().stream().map(TextWeights::of).reduce(Weight.EDITORIAL, Weights::heavier);
        Weight weight = Weights.heavier(words, Weights.of(ItemKind.CHAPTER, fate, changes));
        return new ChapterDiff(
                fate,
                work.before(),
                work.after(),
                changes,
                text,
                Reasons.weight(weight, reason.filter(r -> fate != Fate.UNCHANGED)),
                Reasons.why(reason),
                List.of(),
                BroughtBlocks.NONE);
    }

    private static Fate fate(Work work, List<Change> changes, DocumentDiff text) {
        int before = work.group().before().size();
        int after = work.group().after().size();
        if (before > 0 && after > 0 && before + after > 2) {
            return ItemDiffs.several(before, after);
        }
        if (before == 0 || after == 0) {
            return before == 0 ? Fate.ADDED : Fate.REMOVED;
        }
        if (changes.stream().anyMatch(c -> c.kind() == ChangeKind.NAME_CHANGED)) {
            return Fate.RENAMED;
        }
        boolean same = changes.isEmpty() && TextCounts.of(List.of(text)).changed() == 0;
        return same ? Fate.UNCHANGED : Fate.CHANGED;
    }

    /** A chapter's title, number and sources as fields; its text is compared by blocks. */
    static Item item(Chapter chapter) {
        Fields fields = new Fields();
        fields.text("title", Rule.NAME, chapter.title());
        fields.add(new Field("number", Rule.NUMBER, Value.of(BigDecimal.valueOf(chapter.number()))));
        fields.sourced("", chapter);
        return new Item(
                ItemKind.CHAPTER,
                chapter.id(),
                chapter.title(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                chapter.illustrative(),
                fields.list());
    }
}
