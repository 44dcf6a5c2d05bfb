package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.change.Inner.Bullet;
import java.util.ArrayList;
import java.util.List;

/** A list told back from the items it was taken apart to; lists of one kind in a row are one. */
final class Rebuilt {
    private final List<Bullet> bullets;
    private int at;

    private Rebuilt(List<Bullet> bullets) {
        this.bullets = bullets;
    }

    static List<Block> of(List<Bullet> bullets) {
        return new Rebuilt(bullets).lists(0);
    }

    private List<Block> lists(int depth) {
        List<Block> lists = new ArrayList<>();
        List<Block.Item> items = new ArrayList<>();
        boolean ordered = false;
        while (at < bullets.size() && bullets.get(at).depth() >= depth && !continues(depth)) {
            if (!items.isEmpty() && ordered != bullets.get(at).ordered()) {
                lists.add(new Block.Items(ordered, 1, items));
                items = new ArrayList<>();
            }
            ordered = bullets.get(at).ordered();
            items.add(item(depth));
        }
        lists.add(new Block.Items(ordered, 1, items));
        return lists;
    }

    private boolean continues(int depth) {
        return bullets.get(at).depth() < depth;
    }

    private Block.Item item(int depth) {
        Bullet first = bullets.get(at++);
        List<Block> blocks = new ArrayList<>(first.own());
        while (at < bullets.size()) {
            Bullet next = bullets.get(at);
            if (next.depth() > depth) {
                blocks.addAll(lists(depth + 1));
            } else if (next.depth() == depth && next.continued()) {
                blocks.addAll(next.own());
                at++;
            } else {
                break;
            }
        }
        return new Block.Item(first.done(), blocks);
    }

    /** The list with lists of one kind in a row joined. */
    static List<Block> joined(Block.Items list) {
        List<Block.Item> items = list.items().stream()
                .map(i -> new Block.Item(i.done(), joined(i.blocks())))
                .toList();
        return List.of(new Block.Items(list.ordered(), 1, items));
    }

    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            Block next = block instanceof Block.Items list ? joined(list).get(0) : block;
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last) instanceof Block.Items one
                    && next instanceof Block.Items other
                    && one.ordered() == other.ordered()) {
                List<Block.Item> items = new ArrayList<>(one.items());
                items.addAll(other.items());
                joined.set(last, new Block.Items(one.ordered(), 1, items));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
