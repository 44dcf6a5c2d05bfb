package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Hint;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.Run;
import id.masterplan.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The inside of compared blocks as HTML, from records made by hand. */
class MarkedBlocksTest {
    private static final Labels LABELS = Labels.of(Labels.INDONESIAN);

    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
    }

    static Run run(Run.Op op, String before, String after) {
        return new Run(op, text(before), text(after), Optional.empty());
    }

    private static Placed placed(int index, Block block) {
        return new Placed("bab", index, block, "latar", List.of("Latar"));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text(text));
    }

    private static BlockDiff changed(Inner inner, Block before, Block after) {
        return new BlockDiff(
                BlockFate.CHANGED,
                List.of(placed(0, before)),
                List.of(placed(0, after)),
                inner,
                List.of(),
                Optional.empty(),
                0);
    }

    private static Document html(BlockDiff block) {
        return Jsoup.parseBodyFragment(new MarkedBlocks(LABELS, ComparedTargets.NONE, new TextWords(LABELS))
                .body(block)
                .markup());
    }

    private static Document words(Run... runs) {
        return html(changed(new Inner.Words(List.of(runs)), paragraph("a"), paragraph("b")));
    }

    @Test
    void a_replaced_figure_is_told_once_with_its_difference() {
        Run figure = new Run(
                Run.Op.REPLACED,
                text("84,5"),
                text("85,4"),
                Optional.of(new Hint.Amount(new BigDecimal("0.9"), Optional.of(new BigDecimal("1.1")), "")));
        Document page = words(run(Run.Op.SAME, "dari ", "dari "), figure);
        assertThat(page.select("p.marked").text())
                .isEqualTo("dari [diganti, semula: 84,5 menjadi: 85,4] (+0,9; +1,1%)");
        assertThat(page.select("del").get(0).ownText()).isEqualTo("84,5");
        assertThat(page.select("ins").get(0).ownText()).isEqualTo("85,4");
    }

    @Test
    void a_link_that_spans_a_change_stays_one_link() {
        Inline.Link before = new Inline.Link("https://contoh.id/a", Optional.empty(), text("rencana lama"));
        Run same = new Run(Run.Op.SAME, link("rencana "), link("rencana "), Optional.empty());
        Run other = new Run(Run.Op.REPLACED, link("lama"), link("baru"), Optional.empty());
        Document page = words(same, other);
        assertThat(before.target()).isNotEmpty();
        assertThat(page.select("a")).hasSize(1);
        assertThat(page.select("a del, a ins")).hasSize(2);
    }

    private static List<Inline> link(String text) {
        return List.of(new Inline.Link("https://contoh.id/a", Optional.empty(), text(text)));
    }

    @Test
    void emphasis_within_a_mark_stays_within_it() {
        Run gone = new Run(
                Run.Op.DELETED,
                List.of(new Inline.Text("sangat "), new Inline.Strong(text("penting")), new Inline.Text(" ini")),
                List.of(),
                Optional.empty());
        Document page = words(run(Run.Op.SAME, "Hal ", "Hal "), gone);
        assertThat(page.select("del")).hasSize(1);
        assertThat(page.select("del > strong").text()).isEqualTo("penting");
    }

    @Test
    void hostile_text_of_the_old_side_stays_text() {
        Inline.Link evil = new Inline.Link("javascript:alert(1)", Optional.of("\" onclick=\"x"), text("<b>klik</b>"));
        Run gone = new Run(
                Run.Op.DELETED,
                List.of(
                        evil,
                        new Inline.RawHtml("<script>alert(1)</script>"),
                        new Inline.Image("https://x/y.png", "\"><img>", Optional.empty())),
                List.of(),
                Optional.empty());
        Document page = words(gone);
        assertThat(page.select("script, b, img, a, [onclick]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>").contains("<b>klik</b>");
    }

    @Test
    void a_split_paragraph_is_shown_as_two_with_a_sign_between() {
        BlockDiff split = new BlockDiff(
                BlockFate.SPLIT,
                List.of(placed(0, paragraph("Satu. Dua."))),
                List.of(placed(0, paragraph("Satu.")), placed(1, paragraph("Dua."))),
                new Inner.Words(List.of(
                        run(Run.Op.SAME, "Satu.", "Satu."),
                        new Run(Run.Op.PARTED, List.of(), List.of(new Inline.Break()), Optional.empty()),
                        run(Run.Op.SAME, "Dua.", "Dua."))),
                List.of(),
                Optional.empty(),
                0);
        Document page = html(split);
        assertThat(page.select("p.marked")).hasSize(2);
        assertThat(page.select("ins.parted")).hasSize(1);
        assertThat(page.select("p.marked").get(1).text()).isEqualTo("¶ [di sini paragraf dipecah] Dua.");
    }

    @Test
    void a_rewritten_paragraph_is_old_and_new_apart() {
        Document page = html(changed(new Inner.Whole(), paragraph("lama"), paragraph("baru")));
        assertThat(page.select(".whole-before").text()).isEqualTo("Lama lama");
        assertThat(page.select(".whole-after").text()).isEqualTo("Baru baru");
        assertThat(page.select("ins, del")).isEmpty();
    }

    @Test
    void a_table_says_what_became_of_columns_and_rows() {
        Inner.Table table = new Inner.Table(
                List.of(
                        new Inner.Column(BlockFate.SAME, Optional.of(0), Optional.of(0)),
                        new Inner.Column(BlockFate.ADDED, Optional.empty(), Optional.of(1))),
                List.of(
                        row(
                                BlockFate.SAME,
                                0,
                                0,
                                cell(BlockFate.SAME, "Tahun", "Tahun"),
                                cell(BlockFate.ADDED, "", "Target")),
                        row(
                                BlockFate.CHANGED,
                                1,
                                1,
                                cell(BlockFate.SAME, "2021", "2021"),
                                cell(BlockFate.ADDED, "", "70")),
                        row(
                                BlockFate.REMOVED,
                                2,
                                -1,
                                cell(BlockFate.REMOVED, "2022", ""),
                                cell(BlockFate.SAME, "", ""))));
        Document page = html(changed(table, paragraph("a"), paragraph("b")));
        assertThat(page.select("p.column-told").text()).isEqualTo("kolom ditambahkan: Target");
        assertThat(page.select("thead th").get(2).text()).contains("Target").contains("ditambahkan");
        assertThat(page.select("tr.row-removed td del")).hasSize(1);
        assertThat(page.select("ins:has(td), del:has(td), ins:has(tr)")).isEmpty();
        assertThat(page.select("tr.row-removed").text()).contains("dihapus");
    }

    private static Inner.Row row(BlockFate fate, int before, int after, Inner.Cell... cells) {
        return new Inner.Row(
                fate,
                before < 0 ? Optional.empty() : Optional.of(before),
                after < 0 ? Optional.empty() : Optional.of(after),
                List.of(cells),
                Optional.empty());
    }

    private static Inner.Cell cell(BlockFate fate, String before, String after) {
        Run.Op op = before.equals(after) ? Run.Op.SAME : before.isEmpty() ? Run.Op.INSERTED : Run.Op.DELETED;
        return new Inner.Cell(fate, before.isEmpty() && after.isEmpty() ? List.of() : List.of(run(op, before, after)));
    }

    @Test
    void items_stand_below_each_other_at_their_depths_with_words_for_each_change() {
        Inner.Items items = new Inner.Items(List.of(
                entry(BlockFate.SAME, 0, "Satu", "Satu", List.of()),
                entry(BlockFate.ADDED, 1, "", "Anak", List.of()),
                entry(BlockFate.CHANGED, 0, "Dua", "Dua", List.of(new Note(Note.Kind.DEPTH, "2", "1"))),
                entry(BlockFate.REMOVED, 0, "Tiga", "", List.of())));
        Document page = html(changed(items, paragraph("a"), paragraph("b")));
        assertThat(page.select("ul.entries > li")).hasSize(4);
        assertThat(page.select("ul.entries ul.entries > li").text())
                .contains("ditambahkan")
                .contains("Anak");
        assertThat(page.text()).contains("lekukan tingkat 2 menjadi 1");
        assertThat(page.select("ins:has(li), del:has(li), ins:has(p), del:has(p)"))
                .isEmpty();
    }

    private static Inner.Entry entry(BlockFate fate, int depth, String before, String after, List<Note> notes) {
        return new Inner.Entry(
                fate,
                before.isEmpty() ? Optional.empty() : Optional.of(bullet(depth, before)),
                after.isEmpty() ? Optional.empty() : Optional.of(bullet(depth, after)),
                before.equals(after) ? new Inner.Same() : new Inner.Whole(),
                notes,
                Optional.empty());
    }

    private static Inner.Bullet bullet(int depth, String text) {
        return new Inner.Bullet(depth, false, Optional.empty(), List.of(paragraph(text)), false);
    }

    @Test
    void code_is_marked_by_line() {
        Inner.Lines lines = new Inner.Lines(List.of(
                new Span(Span.Op.SAME, "a"), new Span(Span.Op.DELETED, "  b"), new Span(Span.Op.INSERTED, "  c ")));
        Document page = html(changed(
                lines, new Block.Code(Optional.empty(), "a\n  b\n"), new Block.Code(Optional.empty(), "a\n  c \n")));
        assertThat(page.select("pre del")).hasSize(1);
        assertThat(page.select("pre ins .space")).hasSize(2);
    }
}
