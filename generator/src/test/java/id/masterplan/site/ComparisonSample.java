package id.masterplan.site;

import id.masterplan.diff.Alignment;
import id.masterplan.diff.AlignmentSide;
import id.masterplan.diff.BlockDiff;
import id.masterplan.diff.BlockFate;
import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.Delta;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.diff.Returned;
import id.masterplan.diff.Summary;
import id.masterplan.diff.Tone;
import id.masterplan.diff.Why;
import id.masterplan.model.Block;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.Chapter;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.Inline;
import id.masterplan.model.ItemId;
import id.masterplan.model.Prose;
import id.masterplan.model.Reference;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import id.masterplan.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comparison made by hand with every kind of thing that a page must show. */
final class ComparisonSample {
    private static final Why WHY = new Why(
            Optional.of(ChangeAction.KEPT),
            Optional.of("Menyesuaikan RPJMD 2021–2026 dan pengalaman pandemi"),
            Optional.of(new Reference.To(id("perda-4-2016"))),
            Optional.empty(),
            false);

    private ComparisonSample() {}

    static EditionDiff full(EditionHead before, EditionHead after) {
        List<ItemDiff> items = new ArrayList<>();
        items.add(item(
                ItemKind.FRAME,
                "kerangka",
                Fate.CHANGED,
                "Kerangka masterplan",
                null,
                row(
                        ChangeKind.RPJMD_CHANGED,
                        "aligned_with",
                        text("rpjmd-2016-2021", "RPJMD 2016–2021"),
                        text("rpjmd-2021-2026", "RPJMD 2021–2026"))));
        items.add(item(ItemKind.VISION, "visi", Fate.CHANGED, "Visi", null, prose("vision/text")));
        items.add(item(ItemKind.MISSION, "misi-1", Fate.UNCHANGED, "Tata kelola yang terbuka", null));
        items.add(item(
                ItemKind.PROGRAMME,
                "prog-izin",
                Fate.CHANGED,
                "Perizinan daring",
                "governance",
                target(),
                budget(),
                spelling()));
        items.add(item(ItemKind.PROGRAMME, "prog-arsip", Fate.REMOVED, "Arsip digital", "governance"));
        items.add(item(ItemKind.PROGRAMME, "prog-air", Fate.ADDED, "Pantau muka air rob", "environment"));
        items.add(item(ItemKind.PROGRAMME, "prog-sampah", Fate.UNCHANGED, "Bank sampah", "environment"));
        items.add(new ItemDiff(
                ItemKind.PROGRAMME,
                List.of(id("prog-a"), id("prog-b")),
                List.of(id("prog-c")),
                Fate.MERGED,
                Optional.of("Peta jalan pasar"),
                Optional.of("Pasar terpadu"),
                Optional.of(id("economy")),
                Optional.of(id("dinkominfo")),
                List.of(),
                Weight.SUBSTANTIVE,
                WHY,
                Optional.of(new EditionId("2019")),
                false));
        items.add(item(ItemKind.QUICK_WIN, "qw-ttd", Fate.REMOVED, "Tanda tangan digital", "governance"));
        items.add(renamed());
        items.add(spelled());
        return diff(before, after, items, List.of(chapter(), same()));
    }

    /** Two editions in which everything is the same. */
    static EditionDiff equal(EditionHead before, EditionHead after) {
        return diff(
                before,
                after,
                List.of(item(ItemKind.MISSION, "misi-1", Fate.UNCHANGED, "Tata kelola", null)),
                List.of(same()));
    }

    /** Two editions that hold nothing to compare. */
    static EditionDiff hollow(EditionHead before, EditionHead after) {
        return diff(before, after, List.of(), List.of());
    }

    private static EditionDiff diff(
            EditionHead before, EditionHead after, List<ItemDiff> items, List<ChapterDiff> chapters) {
        Alignment alignment = new Alignment(
                new AlignmentSide(Optional.of(id("rpjmd-2016-2021")), 2, List.of(id("prog-arsip")), List.of()),
                new AlignmentSide(Optional.of(id("rpjmd-2021-2026")), 3, List.of(), List.of(id("sasaran-9"))));
        List<Returned> returned = items.isEmpty()
                ? List.of()
                : List.of(new Returned(
                        ItemKind.PROGRAMME,
                        id("prog-sampah"),
                        "Bank sampah",
                        "lead_agency",
                        List.of(new EditionId("2019"))));
        return new EditionDiff(before, after, items, chapters, alignment, summary(items, chapters), returned);
    }

    private static Summary summary(List<ItemDiff> items, List<ChapterDiff> chapters) {
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        Map<Weight, Integer> weights = new EnumMap<>(Weight.class);
        Map<ChangeKind, Integer> kinds = new EnumMap<>(ChangeKind.class);
        for (ItemDiff item : items) {
            fates.merge(item.fate(), 1, Integer::sum);
            weights.merge(item.weight(), 1, Integer::sum);
            item.changes().forEach(c -> kinds.merge(c.kind(), 1, Integer::sum));
        }
        Map<Fate, Integer> texts = new EnumMap<>(Fate.class);
        chapters.forEach(c -> texts.merge(c.fate(), 1, Integer::sum));
        int all = chapters.stream().mapToInt(c -> c.blocks().size()).sum();
        int same = (int) chapters.stream()
                .flatMap(c -> c.blocks().stream())
                .filter(b -> b.fate() == BlockFate.SAME)
                .count();
        int moves = (int) chapters.stream()
                .flatMap(c -> c.blocks().stream())
                .filter(b -> b.fate() == BlockFate.MOVED_FROM)
                .count();
        return new Summary(
                fates,
                texts,
                weights,
                kinds,
                new BigDecimal("1250000000"),
                new BigDecimal("1700000000"),
                2,
                1,
                all - same - moves,
                same);
    }

    private static ItemDiff item(
            ItemKind kind,
            String id,
            Fate fate,
            String name,
            @org.jspecify.annotations.Nullable String dimension,
            Change... changes) {
        List<ItemId> before = fate == Fate.ADDED ? List.of() : List.of(id(id));
        List<ItemId> after = fate == Fate.REMOVED ? List.of() : List.of(id(id));
        return new ItemDiff(
                kind,
                before,
                after,
                fate,
                fate == Fate.ADDED ? Optional.empty() : Optional.of(name),
                fate == Fate.REMOVED ? Optional.empty() : Optional.of(name),
                Optional.ofNullable(dimension).map(ComparisonSample::id),
                kind == ItemKind.PROGRAMME ? Optional.of(id("dinkominfo")) : Optional.empty(),
                List.of(changes),
                Weight.SUBSTANTIVE,
                fate == Fate.REMOVED ? Why.NOT_RECORDED : WHY,
                Optional.of(new EditionId("2021")),
                false);
    }

    private static ItemDiff renamed() {
        return new ItemDiff(
                ItemKind.QUICK_WIN,
                List.of(id("qw-sakpore")),
                List.of(id("qw-sakpore")),
                Fate.RENAMED,
                Optional.of("SAKPORE"),
                Optional.of("New Sakpore"),
                Optional.of(id("governance")),
                Optional.of(id("dpmptsp")),
                List.of(row(ChangeKind.NAME_CHANGED, "name", text("SAKPORE", null), text("New Sakpore", null))),
                Weight.SUBSTANTIVE,
                WHY,
                Optional.of(new EditionId("2019")),
                true);
    }

    private static ItemDiff spelled() {
        return new ItemDiff(
                ItemKind.QUICK_WIN,
                List.of(id("qw-batik")),
                List.of(id("qw-batik")),
                Fate.CHANGED,
                Optional.of("Pekalongan Batik Fusion"),
                Optional.of("Pekalongan Batik Fushion"),
                Optional.of(id("economy")),
                Optional.empty(),
                List.of(spelling()),
                Weight.EDITORIAL,
                Why.NOT_RECORDED,
                Optional.of(new EditionId("2021")),
                false);
    }

    private static Change row(ChangeKind kind, String path, Optional<Value> before, Optional<Value> after) {
        return new Change(
                kind,
                path,
                Optional.empty(),
                Optional.empty(),
                before,
                after,
                Optional.empty(),
                Tone.NEUTRAL,
                Weight.SUBSTANTIVE,
                List.of());
    }

    private static Change target() {
        return new Change(
                ChangeKind.TARGET_LOWERED,
                "indicators/ind-izin/targets/2022",
                Optional.of("Izin terbit daring"),
                Optional.of("%"),
                Optional.of(Value.of(new BigDecimal("80"))),
                Optional.of(Value.of(new BigDecimal("65"))),
                Optional.of(new Delta(new BigDecimal("-15"), Optional.empty(), "poin")),
                Tone.WORSE,
                Weight.SUBSTANTIVE,
                List.of());
    }

    private static Change budget() {
        return new Change(
                ChangeKind.BUDGET_INCREASED,
                "budget/2022/apbd/amount",
                Optional.of("APBD"),
                Optional.of("Rp"),
                Optional.of(Value.of(new BigDecimal("450000000"))),
                Optional.of(Value.of(new BigDecimal("600000000"))),
                Optional.of(new Delta(new BigDecimal("150000000"), Optional.of(new BigDecimal("33.3")), "Rp")),
                Tone.NEUTRAL,
                Weight.SUBSTANTIVE,
                List.of());
    }

    private static Change spelling() {
        return new Change(
                ChangeKind.SPELLING_CHANGED,
                "summary",
                Optional.empty(),
                Optional.empty(),
                text("Fusion", null),
                text("Fushion", null),
                Optional.empty(),
                Tone.NEUTRAL,
                Weight.EDITORIAL,
                spans());
    }

    private static Change prose(String path) {
        return new Change(
                ChangeKind.TEXT_CHANGED,
                path,
                Optional.empty(),
                Optional.empty(),
                text("a", null),
                text("b", null),
                Optional.empty(),
                Tone.NEUTRAL,
                Weight.SUBSTANTIVE,
                spans());
    }

    private static List<Span> spans() {
        return List.of(
                new Span(Span.Op.SAME, "Kota "),
                new Span(Span.Op.DELETED, "sejahtera, mandiri"),
                new Span(Span.Op.INSERTED, "maju & <berkelanjutan>"),
                new Span(Span.Op.SAME, " berbasis nilai religius"));
    }

    private static Optional<Value> text(String text, @org.jspecify.annotations.Nullable String printed) {
        return Optional.of(new Value.Text(text, Optional.ofNullable(printed)));
    }

    private static ChapterDiff chapter() {
        Block head = new Block.Heading(2, "latar", List.of(new Inline.Text("Latar belakang")));
        Block one = paragraph("Kota ini menghadapi rob dan sampah.");
        Block moved = paragraph("Paragraf yang berpindah tempat.");
        Chapter chapter =
                new Chapter(id("bab-satu"), 1, "Pendahuluan", new Prose(List.of(head, one, moved)), false, List.of());
        List<BlockDiff> blocks = List.of(
                block(BlockFate.SAME, head, head, List.of(), Optional.empty()),
                block(BlockFate.MOVED_FROM, moved, null, List.of(), Optional.of("m1")),
                block(BlockFate.CHANGED, one, one, spans(), Optional.empty()),
                block(BlockFate.ADDED, null, paragraph("Paragraf baru."), List.of(), Optional.empty()),
                block(BlockFate.SAME, one, one, List.of(), Optional.empty()),
                block(BlockFate.REMOVED, paragraph("Paragraf lama."), null, List.of(), Optional.empty()),
                block(BlockFate.MOVED_TO, moved, moved, List.of(), Optional.of("m1")),
                tables());
        return new ChapterDiff(
                Fate.CHANGED,
                Optional.of(chapter),
                Optional.of(chapter),
                List.of(),
                blocks,
                Weight.SUBSTANTIVE,
                WHY,
                Optional.of(new EditionId("2021")));
    }

    private static BlockDiff tables() {
        Block.Row a = tableRow("IND-1", "80");
        Block.Row b = tableRow("IND-2", "20");
        Block.Row b2 = tableRow("IND-2", "35");
        return new BlockDiff(
                BlockFate.CHANGED,
                Optional.of(table(a, b)),
                Optional.of(table(a, b2)),
                "latar",
                List.of(),
                Optional.empty(),
                List.of(
                        block(BlockFate.SAME, table(a), table(a), List.of(), Optional.empty()),
                        block(BlockFate.CHANGED, table(b), table(b2), List.of(), Optional.empty())));
    }

    private static Block.Table table(Block.Row... rows) {
        return new Block.Table(tableRow("Indikator", "Target").cells(), List.of(rows));
    }

    private static Block.Row tableRow(String... cells) {
        return new Block.Row(java.util.Arrays.stream(cells)
                .map(c -> new Block.Cell(Block.Alignment.NONE, List.of(new Inline.Text(c))))
                .toList());
    }

    private static ChapterDiff same() {
        Chapter chapter =
                new Chapter(id("bab-dua"), 2, "Analisis", new Prose(List.of(paragraph("Sama."))), false, List.of());
        return new ChapterDiff(
                Fate.UNCHANGED,
                Optional.of(chapter),
                Optional.of(chapter),
                List.of(),
                List.of(block(BlockFate.SAME, paragraph("Sama."), paragraph("Sama."), List.of(), Optional.empty())),
                Weight.EDITORIAL,
                Why.NOT_RECORDED,
                Optional.empty());
    }

    private static BlockDiff block(
            BlockFate fate,
            @org.jspecify.annotations.Nullable Block before,
            @org.jspecify.annotations.Nullable Block after,
            List<Span> spans,
            Optional<String> move) {
        return new BlockDiff(
                fate, Optional.ofNullable(before), Optional.ofNullable(after), "latar", spans, move, List.of());
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    private static ItemId id(String text) {
        return new ItemId(text);
    }
}
