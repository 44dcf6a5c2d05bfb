package id.masterplan.diff;

import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Weight;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChaptersTest {
    private static final String INTRO =
            "Kota ini memiliki dua belas kecamatan dengan jumlah penduduk yang terus bertambah setiap tahun sejak 2010.";
    private static final String BATIK =
            "Batik menjadi sumber penghidupan ribuan keluarga pengrajin di pesisir utara dan dipasarkan sampai ke luar negeri.";
    private static final String WATER =
            "Banjir rob menggenangi sebagian wilayah utara sehingga jaringan drainase perlu dibangun kembali secara bertahap.";

    private static List<BlockFate> fates(ChapterDiff chapter) {
        return chapter.text().blocks().stream().map(BlockDiff::fate).toList();
    }

    @Test
    void a_paragraph_that_went_to_another_chapter_is_one_change() {
        EditionDiff diff = Comparison.of(
                edition("2018")
                        .with(chapter("bab-satu", 1, "Pendahuluan", INTRO, BATIK))
                        .with(chapter("bab-dua", 2, "Ekonomi", WATER))
                        .build(),
                edition("2021")
                        .with(chapter("bab-satu", 1, "Pendahuluan", INTRO))
                        .with(chapter("bab-dua", 2, "Ekonomi", WATER, BATIK))
                        .build());
        assertThat(fates(diff.chapters().get(0))).containsExactly(BlockFate.SAME, BlockFate.MOVED_FROM);
        assertThat(fates(diff.chapters().get(1))).containsExactly(BlockFate.SAME, BlockFate.MOVED_TO);
        assertThat(diff.summary().blocksChanged()).isEqualTo(1);
    }

    @Test
    void a_figure_that_changes_in_a_paragraph_makes_its_chapter_substantive() {
        ChapterDiff chapter = Comparison.of(
                        edition("2018")
                                .with(chapter("bab-satu", 1, "Pendahuluan", INTRO, BATIK))
                                .build(),
                        edition("2021")
                                .with(chapter("bab-satu", 1, "Pendahuluan", INTRO.replace("dua belas", "14"), BATIK))
                                .build())
                .chapters()
                .get(0);
        assertThat(fates(chapter)).containsExactly(BlockFate.CHANGED, BlockFate.SAME);
        assertThat(chapter.weight()).isEqualTo(Weight.SUBSTANTIVE);
    }
}
