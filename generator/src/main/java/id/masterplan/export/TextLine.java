package id.masterplan.export;

import id.masterplan.diff.BroughtBlocks;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.EditionDiff;
import id.masterplan.model.EditionId;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.site.ItemNames;
import id.masterplan.site.Labels;
import id.masterplan.site.TableWords;
import id.masterplan.site.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A changed block as one line of a report.
 *
 * @param place the title it stands under
 * @param told what became of it, in words
 * @param excerpt what changed within
 * @param brought the editions between that brought it, oldest first
 */
record TextLine(BlockDiff block, String place, String told, List<TextPart> excerpt, List<EditionId> brought) {
    /** A text and the lines told of it. */
    record Told(DocumentDiff text, List<TextLine> lines) {
        /** What is told of a text; the very one, for texts are long to compare. */
        @SuppressWarnings("ReferenceEquality") // As said.
        static Optional<Told> of(DocumentDiff text, List<Told> all) {
            return all.stream().filter(t -> t.text() == text).findFirst();
        }
    }

    /** A line for each change of each chapter, with the editions that brought it. */
    static List<Told> of(EditionDiff diff, Labels labels) {
        List<Told> told = of(diff.chapters().stream().map(ChapterDiff::text).toList(), labels, ItemNames.of(diff));
        List<Told> dated = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            BroughtBlocks brought = diff.chapters().get(i).blocksBy();
            dated.add(new Told(
                    told.get(i).text(),
                    told.get(i).lines().stream()
                            .map(l -> new TextLine(l.block(), l.place(), l.told(), l.excerpt(), brought.of(l.block())))
                            .toList()));
        }
        return dated;
    }

    /** A line for each change of each text; both ends of a move are one, told where the block now stands. */
    static List<Told> of(List<DocumentDiff> texts, Labels labels) {
        return of(texts, labels, ItemNames.NONE);
    }

    private static List<Told> of(List<DocumentDiff> texts, Labels labels, ItemNames items) {
        Map<String, BlockDiff> left = new HashMap<>();
        Set<String> arrived = new HashSet<>();
        for (DocumentDiff text : texts) {
            for (BlockDiff block : text.blocks()) {
                boolean leaving = block.fate() == BlockFate.MOVED_FROM;
                block.moveId().filter(id -> leaving).ifPresent(id -> left.put(id, block));
                block.moveId().filter(id -> !leaving).ifPresent(arrived::add);
            }
        }
        List<Told> lines = new ArrayList<>();
        for (DocumentDiff text : texts) {
            lines.add(new Told(
                    text,
                    text.blocks().stream()
                            .filter(b -> b.fate() != BlockFate.SAME)
                            .filter(b -> b.fate() != BlockFate.MOVED_FROM
                                    || b.moveId().filter(arrived::contains).isEmpty())
                            .map(b -> line(b, b.moveId().map(left::get), labels, new TextWords(labels, items)))
                            .toList()));
        }
        return lines;
    }

    private static TextLine line(BlockDiff block, Optional<BlockDiff> from, Labels labels, TextWords words) {
        List<Placed> shown = block.after().isEmpty() ? block.before() : block.after();
        String place = shown.stream().findFirst().map(words::place).orElse("");
        List<String> told = new ArrayList<>();
        Optional<Placed> before = from.flatMap(f -> f.before().stream().findFirst());
        told.add(
                before.isPresent() && block.fate() == BlockFate.MOVED_TO
                        ? words.moved(before.get(), shown.get(0))
                        : words.fate(block));
        if (block.inner() instanceof Inner.Whole
                && !block.before().isEmpty()
                && !block.after().isEmpty()) {
            told.add(labels.word("text.rewritten"));
        }
        told.addAll(words.notes(block.notes()));
        if (block.inner() instanceof Inner.Table table) {
            told.addAll(new TableWords(labels).columns(table));
            told.add(new TableWords(labels).rows(table));
        } else if (block.inner() instanceof Inner.Items items) {
            told.add(new TableWords(labels).entries(items));
            items.entries().forEach(e -> told.addAll(words.notes(e.notes())));
        }
        return new TextLine(
                block,
                place,
                String.join(
                        "; ", told.stream().filter(t -> !t.isEmpty()).distinct().toList()),
                TextExcerpt.of(block),
                List.of());
    }
}
