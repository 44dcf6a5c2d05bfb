package id.masterplan.site;

import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.FieldsDiff;
import id.masterplan.diff.FilesDiff;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.LooseChange;
import id.masterplan.diff.TextCounts;
import id.masterplan.model.Chapter;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.ComparedFile;
import id.masterplan.site.view.FieldRow;
import id.masterplan.site.view.Mark;
import id.masterplan.site.view.ShownText;
import id.masterplan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A comparison of files as one page that needs no site around it. */
public final class TextsPage {
    private final Labels labels;
    private final FateBadges badges;

    private TextsPage(Labels labels) {
        this.labels = labels;
        this.badges = new FateBadges(labels);
    }

    /** The page, with its styles inside. */
    public static Page of(FilesDiff diff, Labels labels) {
        return new TextsPage(labels).page(diff);
    }

    /** The page of two editions: items with their fields, then chapters with their text. */
    public static Page of(EditionDiff diff, Labels labels) {
        return new TextsPage(labels).page(diff);
    }

    private Page page(EditionDiff diff) {
        EditionFields fields = new EditionFields(labels);
        List<DocumentDiff> texts =
                diff.chapters().stream().map(ChapterDiff::text).toList();
        ShownTexts shown = new ShownTexts(labels, ComparedTargets.NONE, ItemNames.of(diff), texts);
        List<ComparedFile> files = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (ItemDiff item : diff.items()) {
            if (item.fate() == Fate.UNCHANGED) {
                unchanged.add(item.name());
            } else {
                files.add(fields.file(item, files.size() + 1));
            }
        }
        for (ChapterDiff chapter : diff.chapters()) {
            String title =
                    chapter.after().or(chapter::before).map(Chapter::title).orElse("");
            if (chapter.fate() == Fate.UNCHANGED) {
                unchanged.add(title);
            } else {
                String name = "teks-" + (files.size() + 1);
                files.add(new ComparedFile(
                        "_" + name,
                        title,
                        badges.of(chapter.fate()),
                        "",
                        fields.rows(chapter.changes()),
                        shown.of(name, chapter.text(), chapter.blocksBy())));
            }
        }
        TextCounts counts = TextCounts.of(texts);
        return StandAlone.page(
                labels,
                diff.before().id().text(),
                diff.after().id().text(),
                labels.word("texts.summary", counts.changed(), counts.same()),
                files,
                unchanged);
    }

    private Page page(FilesDiff diff) {
        ShownTexts shown = new ShownTexts(labels, ComparedTargets.NONE, ItemNames.NONE, diff.texts());
        List<ComparedFile> files = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (DocumentDiff text : diff.texts()) {
            List<FieldRow> rows = rows(diff, text);
            if (TextCounts.of(List.of(text)).changed() == 0 && rows.isEmpty() && !diff.renamed(text) && both(text)) {
                unchanged.add(title(text));
            } else {
                files.add(file(diff, text, rows, files.size() + 1, shown));
            }
        }
        diff.fields().stream().filter(f -> !hasText(diff, f)).forEach(f -> {
            if (f.changes().isEmpty() && f.before().equals(f.after())) {
                unchanged.add(f.after().orElse(""));
            } else {
                files.add(file(f, files.size() + 1));
            }
        });
        TextCounts counts = TextCounts.of(diff.texts());
        ShortNames names = ShortNames.of(diff.before(), diff.after());
        return StandAlone.page(
                labels,
                names.before(),
                names.after(),
                labels.word("texts.summary", counts.changed(), counts.same()),
                files,
                unchanged);
    }

    private ComparedFile file(FilesDiff diff, DocumentDiff text, List<FieldRow> rows, int number, ShownTexts shown) {
        String name = "teks-" + number;
        return new ComparedFile(
                "_" + name, title(text), badge(diff, text), name(diff, text), rows, shown.of(name, text));
    }

    private ComparedFile file(FieldsDiff fields, int number) {
        BlockFate fate = fields.before().isEmpty()
                ? BlockFate.ADDED
                : fields.after().isEmpty() ? BlockFate.REMOVED : BlockFate.CHANGED;
        String before = fields.before().orElse("");
        String after = fields.after().orElse(before);
        String note = before.isEmpty() || before.equals(after) ? "" : before + " → " + after;
        return new ComparedFile(
                "_data-" + number, after, badges.of(fate), note, rows(fields.changes()), ShownText.NONE);
    }

    private static boolean hasText(FilesDiff diff, FieldsDiff fields) {
        return diff.texts().stream().anyMatch(t -> belongs(fields, t));
    }

    private List<FieldRow> rows(FilesDiff diff, DocumentDiff text) {
        return diff.fields().stream()
                .filter(f -> belongs(f, text))
                .flatMap(f -> rows(f.changes()).stream())
                .toList();
    }

    private static boolean belongs(FieldsDiff fields, DocumentDiff text) {
        return text.before()
                        .map(d -> fields.before().equals(Optional.of(d.id())))
                        .orElse(false)
                || text.after()
                        .map(d -> fields.after().equals(Optional.of(d.id())))
                        .orElse(false);
    }

    private List<FieldRow> rows(List<LooseChange> changes) {
        return changes.stream()
                .map(c -> new FieldRow(
                        c.path(),
                        marks(c, c.before(), Span.Op.DELETED),
                        marks(c, c.after(), Span.Op.INSERTED),
                        "",
                        "neutral",
                        Optional.empty()))
                .toList();
    }

    private static List<Mark> marks(LooseChange change, Optional<String> value, Span.Op side) {
        return change.spans().isEmpty()
                ? value.map(v -> new Mark("same", v)).stream().toList()
                : FieldRows.marks(change.spans(), side);
    }

    private static boolean both(DocumentDiff text) {
        return text.before().isPresent() && text.after().isPresent();
    }

    private static String title(DocumentDiff text) {
        return Stream.concat(text.after().stream(), text.before().stream())
                .map(d -> d.title().isBlank() ? d.id() : d.title())
                .findFirst()
                .orElse("");
    }

    private static String name(FilesDiff diff, DocumentDiff text) {
        String before = text.before().map(d -> d.id()).orElse("");
        String after = text.after().map(d -> d.id()).orElse(before);
        if (before.equals(diff.before()) && after.equals(diff.after())) {
            return "";
        }
        return before.isEmpty() || before.equals(after) ? after : before + " → " + after;
    }

    private Badge badge(FilesDiff diff, DocumentDiff text) {
        if (text.before().isEmpty() || text.after().isEmpty()) {
            boolean added = text.before().isEmpty();
            Badge plain = badges.of(added ? BlockFate.ADDED : BlockFate.REMOVED);
            return new Badge(plain.sign(), labels.word(added ? "texts.added" : "texts.removed"), plain.tone());
        }
        boolean changed = text.blocks().stream().map(BlockDiff::fate).anyMatch(f -> f != BlockFate.SAME);
        Badge plain = badges.of(changed ? BlockFate.CHANGED : BlockFate.SAME);
        String key = changed ? "texts.changed" : diff.renamed(text) ? "texts.renamed" : "texts.same";
        return new Badge(plain.sign(), labels.word(key), plain.tone());
    }
}
