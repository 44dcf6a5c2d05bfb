package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.change.Inner.Bullet;
import id.masterplan.prose.form.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The items of a list at every depth, in reading order. */
final class Bullets {
    private final List<Flat> flat = new ArrayList<>();
    private int lists;

    private Bullets() {}

    /**
     * An item with where it stands.
     *
     * @param list tells the list that it is in from others
     * @param items that list
     * @param parent place of the item above it, or -1
     */
    record Flat(Bullet bullet, int list, Block.Items items, int parent) {}

    static List<Flat> of(Block.Items list) {
        Bullets bullets = new Bullets();
        bullets.list(list, 0, -1);
        return bullets.flat;
    }

    private void list(Block.Items list, int depth, int parent) {
        int id = lists++;
        for (Block.Item item : list.items()) {
            int self = flat.size();
            List<Block> own = new ArrayList<>();
            boolean told = false;
            for (Block block : item.blocks()) {
                if (block instanceof Block.Items nested) {
                    if (!told || !own.isEmpty()) {
                        add(list, id, depth, parent, item.done(), own, told);
                        told = true;
                    }
                    list(nested, depth + 1, self);
                } else {
                    own.add(block);
                }
            }
            if (!told || !own.isEmpty()) {
                add(list, id, depth, parent, item.done(), own, told);
            }
        }
    }

    private void add(
            Block.Items list,
            int id,
            int depth,
            int parent,
            Optional<Boolean> done,
            List<Block> own,
            boolean continued) {
        Optional<Boolean> task = continued ? Optional.empty() : done;
        flat.add(new Flat(new Bullet(depth, list.ordered(), task, own, continued), id, list, parent));
        own.clear();
    }

    static Node node(Flat flat, UnaryOperator<String> notes) {
        List<Block> own = flat.bullet().own();
        return Node.of(
                flat.bullet().continued() ? "more" : "item", new Normal(notes).blocks(own), BlockText.plain(own));
    }
}
