package id.masterplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void a_part_is_not_taken_apart_again() {
        Block.Cell cell = new Block.Cell(Block.Alignment.NONE, List.of(new Inline.Text("satu")));
        Block.Row row = new Block.Row(List.of(cell));
        Block.Item item = new Block.Item(Optional.empty(), List.of(new Block.Paragraph(List.of(new Inline.Text("a")))));
        List<Block> parts = Parts.of(new Block.Table(List.of(cell), List.of(row, row)));
        assertThat(parts).hasSize(3);
        assertThat(parts).allSatisfy(p -> assertThat(Parts.of(p)).isEmpty());
        assertThat(Parts.of(new Block.Items(false, 1, List.of(item)))).isEmpty();
        assertThat(Parts.of(new Block.Items(false, 1, List.of(item, item)))).hasSize(2);
    }
}
