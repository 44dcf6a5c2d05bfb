package id.masterplan.diff;

import id.masterplan.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Takes tables and lists apart. */
final class Parts {
    private Parts() {}

    /** Header and rows of a table, items of a list, each as a block of its own; nothing for other blocks. */
    static List<Block> of(Block block) {
        List<Block> parts = new ArrayList<>();
        if (block instanceof Block.Table table) {
            parts.add(new Block.Table(table.header(), List.of()));
            table.rows().forEach(r -> parts.add(new Block.Table(List.of(), List.of(r))));
        } else if (block instanceof Block.Items list) {
            list.items().forEach(i -> parts.add(new Block.Items(list.ordered(), 1, List.of(i))));
        }
        return parts;
    }
}
