package id.masterplan.prose.inner;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Inner.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListDiffTest {
    @Test
    void the_entries_hold_both_lists() {
        RandomText text = new RandomText(5);
        for (int i = 0; i < 1000; i++) {
            Block.Items before = text.list(2);
            Block.Items after = i % 3 == 0 ? text.list(2) : text.edited(before);
            if (Inners.of(before, after).inner() instanceof Inner.Items items) {
                assertThat(items.entries().stream()
                                .filter(e -> e.fate() != BlockFate.MOVED_TO)
                                .flatMap(e -> e.before().stream())
                                .toList())
                        .isEqualTo(bullets(before));
                assertThat(items.entries().stream()
                                .flatMap(e -> e.after().stream())
                                .toList())
                        .isEqualTo(bullets(after));
            }
        }
    }

    private static List<Bullet> bullets(Block.Items list) {
        return Bullets.of(list).stream().map(Bullets.Flat::bullet).toList();
    }

    @Test
    void a_list_can_be_told_back_from_its_entries() {
        RandomText text = new RandomText(6);
        for (int i = 0; i < 1000; i++) {
            Block.Items list = text.list(2);
            assertThat(Rebuilt.of(bullets(list))).isEqualTo(Rebuilt.joined(list));
        }
    }

    @Test
    void swapped_lists_pair_the_same_items() {
        RandomText text = new RandomText(8);
        for (int i = 0; i < 1000; i++) {
            Block.Items before = text.list(2);
            Block.Items after = i % 3 == 0 ? text.list(2) : text.edited(before);
            if (Inners.of(before, after).inner() instanceof Inner.Items there) {
                Inner.Items back = (Inner.Items) Inners.of(after, before).inner();
                assertThat(pairs(back, false)).containsExactlyInAnyOrderElementsOf(pairs(there, true));
            }
        }
    }

    @Test
    void an_item_alone_between_its_neighbours_stays_one_though_most_of_it_went() {
        String kept = "Layanan darurat dijawab petugas kecamatan";
        Inner.Items items = (Inner.Items) Told.compare(
                        "- Awal\n- " + kept
                                + " sebelum tengah malam bila warga menelepon nomor lama atau menulis surat panjang"
                                + " kepada lurah tanpa menyebut alamat rumah, tempat lahir, pekerjaan, agama, silsilah,"
                                + " kendaraan bermotor, penghasilan bulanan, rekening bank, pendidikan terakhir\n- Akhir",
                        "- Awal\n- " + kept + "\n- Akhir")
                .inner();
        assertThat(items.entries().stream().map(Inner.Entry::fate))
                .containsExactly(BlockFate.SAME, BlockFate.CHANGED, BlockFate.SAME);
    }

    private static List<String> pairs(Inner.Items items, boolean there) {
        return items.entries().stream()
                .filter(e -> e.before().isPresent() && e.after().isPresent())
                .map(e -> (there ? e.before() : e.after()) + " " + (there ? e.after() : e.before()) + " " + e.fate())
                .toList();
    }
}
