package id.masterplan.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.form.BlockText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many parts of tables and lists are the same: cells of the header and of the first column, items. */
final class Parts {
    private Parts() {}

    /** Dice's coefficient of the parts; 0 for blocks without. */
    static double alike(Block before, Block after) {
        List<String> a = of(before);
        List<String> b = of(after);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Map<String, Integer> there = new HashMap<>();
        b.forEach(part -> there.merge(part, 1, Integer::sum));
        int shared = 0;
        for (String part : a) {
            int left = there.getOrDefault(part, 0);
            shared += left > 0 ? 1 : 0;
            there.put(part, left - 1);
        }
        return 2.0 * shared / (a.size() + b.size());
    }

    private static List<String> of(Block block) {
        List<String> parts = new ArrayList<>();
        if (block instanceof Block.Table table) {
            table.header().forEach(c -> parts.add(words(new Block.Paragraph(c.content()))));
            table.rows().stream()
                    .flatMap(r -> r.cells().stream().limit(1))
                    .forEach(c -> parts.add(words(new Block.Paragraph(c.content()))));
        } else if (block instanceof Block.Items list) {
            list.items().forEach(i -> parts.add(BlockText.plain(i.blocks()).toLowerCase(Locale.ROOT)));
        }
        return parts;
    }

    private static String words(Block block) {
        return BlockText.plain(block).toLowerCase(Locale.ROOT);
    }
}
