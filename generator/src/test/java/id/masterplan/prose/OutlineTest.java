package id.masterplan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.model.Prose;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)));
    }

    private static List<Block> law(int blocks) {
        List<Block> law = new ArrayList<>();
        for (int i = 0; i < blocks; i++) {
            law.add(paragraph("Ketentuan nomor " + i + " berlaku bagi perangkat daerah ke-" + (i * 7919L) % 100_003));
        }
        return law;
    }

    private static DocumentDiff compare(List<Block> before, List<Block> after) {
        return ProseComparison.of(List.of(new ProseComparison.Pair(
                        Optional.of(new Document("uu", "Undang-undang", new Prose(before))),
                        Optional.of(new Document("uu", "Undang-undang", new Prose(after))))))
                .get(0);
    }

    private static Map<BlockFate, Long> fates(DocumentDiff diff) {
        return diff.blocks().stream()
                .collect(Collectors.groupingBy(BlockDiff::fate, TreeMap::new, Collectors.counting()));
    }

    @Test
    void past_the_documented_size_blocks_are_told_same_added_or_removed_only() {
        List<Block> before = law(Tuning.MAX_BLOCKS + 1);
        List<Block> after = new ArrayList<>(before);
        after.set(10, paragraph("Ketentuan nomor 10 dicabut."));
        after.add(5000, after.remove(100));
        DocumentDiff diff = compare(before, after);
        assertThat(diff.outline()).isTrue();
        assertThat(fates(diff))
                .isEqualTo(Map.of(BlockFate.SAME, Tuning.MAX_BLOCKS - 1L, BlockFate.ADDED, 2L, BlockFate.REMOVED, 2L));
    }

    @Test
    void a_text_of_the_documented_size_is_compared_as_a_whole() {
        List<Block> before = law(2000);
        List<Block> after = new ArrayList<>(before);
        after.add(500, after.remove(100));
        DocumentDiff diff = compare(before, after);
        assertThat(diff.outline()).isFalse();
        assertThat(fates(diff)).containsEntry(BlockFate.MOVED_TO, 1L);
    }

    @Test
    void long_texts_of_a_single_repeated_block_are_compared_too() {
        List<Block> before = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            before.add(paragraph(i % 3 == 0 ? "Tetap." : "Angka pada tabel ini adalah contoh."));
        }
        List<Block> after = new ArrayList<>(before.subList(10, 3900));
        assertThat(fates(compare(before, after))).containsEntry(BlockFate.REMOVED, 110L);
    }
}
