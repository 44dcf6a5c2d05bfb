package id.masterplan.diff;

import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Chapter;
import id.masterplan.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static final String INTRO =
            "Kota ini memiliki dua belas kecamatan dengan jumlah penduduk yang terus bertambah setiap tahun sejak 2010.";
    private static final String BATIK =
            "Batik menjadi sumber penghidupan ribuan keluarga pengrajin di pesisir utara dan dipasarkan sampai ke luar negeri.";
    private static final String WATER =
            "Banjir rob menggenangi sebagian wilayah utara sehingga jaringan drainase perlu dibangun kembali secara bertahap.";

    private static List<BlockDiff> compare(Chapter before, Chapter after) {
        return Comparison.of(
                        edition("2018").with(before).build(),
                        edition("2021").with(after).build())
                .chapters()
                .get(0)
                .blocks();
    }

    private static List<BlockFate> fates(List<BlockDiff> blocks) {
        return blocks.stream().map(BlockDiff::fate).toList();
    }

    private static Chapter text(String... blocks) {
        return chapter("bab-satu", 1, "Pendahuluan", blocks);
    }

    @Test
    void a_changed_word_is_marked_within_its_paragraph() {
        List<BlockDiff> blocks = compare(text(INTRO, BATIK), text(INTRO.replace("dua belas", "empat belas"), BATIK));
        assertThat(fates(blocks)).containsExactly(BlockFate.CHANGED, BlockFate.SAME);
        assertThat(blocks.get(0).spans())
                .contains(new Span(Span.Op.DELETED, "dua"), new Span(Span.Op.INSERTED, "empat"));
    }

    @Test
    void a_paragraph_that_moved_is_neither_added_nor_removed() {
        List<BlockDiff> blocks = compare(text(INTRO, BATIK, WATER), text(WATER, INTRO, BATIK));
        assertThat(fates(blocks))
                .containsExactly(BlockFate.MOVED_TO, BlockFate.SAME, BlockFate.SAME, BlockFate.MOVED_FROM);
        assertThat(blocks.get(0).moveId()).isEqualTo(blocks.get(3).moveId()).isPresent();
    }

    @Test
    void a_paragraph_may_move_to_another_chapter() {
        EditionDiff diff = Comparison.of(
                edition("2018")
                        .with(text(INTRO, BATIK))
                        .with(chapter("bab-dua", 2, "Ekonomi", WATER))
                        .build(),
                edition("2021")
                        .with(text(INTRO))
                        .with(chapter("bab-dua", 2, "Ekonomi", WATER, BATIK))
                        .build());
        assertThat(fates(diff.chapters().get(0).blocks())).containsExactly(BlockFate.SAME, BlockFate.MOVED_FROM);
        assertThat(fates(diff.chapters().get(1).blocks())).containsExactly(BlockFate.SAME, BlockFate.MOVED_TO);
        assertThat(diff.summary().blocksChanged()).isEqualTo(1);
    }

    @Test
    void a_paragraph_written_anew_is_shown_as_old_and_new() {
        List<BlockDiff> blocks = compare(text(INTRO), text(WATER));
        assertThat(fates(blocks)).containsExactly(BlockFate.REMOVED, BlockFate.ADDED);
    }

    @Test
    void rows_of_a_table_are_compared_one_by_one() {
        List<BlockDiff> blocks = compare(
                text("| Program | Target\n| Perizinan | 40\n| Puskesmas | 10"),
                text("| Program | Target\n| Perizinan | 55\n| Sampah | 3\n| Puskesmas | 10"));
        assertThat(fates(blocks)).containsExactly(BlockFate.CHANGED);
        assertThat(fates(blocks.get(0).parts()))
                .containsExactly(BlockFate.SAME, BlockFate.CHANGED, BlockFate.ADDED, BlockFate.SAME);
    }

    @Test
    void items_of_a_list_are_compared_one_by_one() {
        List<BlockDiff> blocks = compare(
                text("- Mengurus izin usaha mikro\n- Membayar pajak daerah"),
                text("- Mengurus izin usaha kecil\n- Membayar pajak daerah\n- Melapor jalan rusak"));
        assertThat(fates(blocks.get(0).parts())).containsExactly(BlockFate.CHANGED, BlockFate.SAME, BlockFate.ADDED);
    }

    @Test
    void a_renamed_heading_keeps_what_stands_below_it() {
        List<BlockDiff> blocks =
                compare(text("## Latar belakang kota", INTRO, BATIK), text("## Latar belakang wilayah", INTRO, BATIK));
        assertThat(fates(blocks)).containsExactly(BlockFate.CHANGED, BlockFate.SAME, BlockFate.SAME);
    }

    @Test
    void swapped_texts_mirror_the_blocks() {
        List<BlockDiff> there = compare(text(INTRO, BATIK), text(WATER, INTRO));
        List<BlockDiff> back = compare(text(WATER, INTRO), text(INTRO, BATIK));
        assertThat(count(there, BlockFate.ADDED)).isEqualTo(count(back, BlockFate.REMOVED));
        assertThat(count(there, BlockFate.REMOVED)).isEqualTo(count(back, BlockFate.ADDED));
    }

    private static long count(List<BlockDiff> blocks, BlockFate fate) {
        return blocks.stream().filter(b -> b.fate() == fate).count();
    }
}
