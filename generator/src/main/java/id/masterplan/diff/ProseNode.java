package id.masterplan.diff;

import id.masterplan.model.Block;
import id.masterplan.model.Chapter;
import id.masterplan.model.ItemId;
import id.masterplan.prose.form.BlockText;
import id.masterplan.text.Folded;
import id.masterplan.text.WordBag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A block of a chapter with what it is found by.
 *
 * @param index its place in the chapter
 * @param section anchor of the heading it stands under; a heading stands under itself
 * @param title that heading's words
 * @param exact equal where blocks are the same
 */
record ProseNode(
        ItemId chapter, int index, Block block, String section, String title, String exact, String plain, WordBag bag) {

    static List<ProseNode> of(Chapter chapter) {
        List<ProseNode> nodes = new ArrayList<>();
        String section = "";
        String title = "";
        for (Block block : chapter.body().blocks()) {
            if (block instanceof Block.Heading heading) {
                section = heading.anchor();
                title = Folded.of(BlockText.plain(block)).toLowerCase(Locale.ROOT);
            }
            nodes.add(of(chapter.id(), nodes.size(), block, section, title));
        }
        return nodes;
    }

    /** A row or an item of this block as a block of its own. */
    ProseNode part(int place, Block part) {
        return of(chapter, place, part, section, title);
    }

    private static ProseNode of(ItemId chapter, int index, Block block, String section, String title) {
        String plain = BlockText.plain(block);
        return new ProseNode(chapter, index, block, section, title, BlockText.exact(block), plain, WordBag.of(plain));
    }

    /** How alike two blocks are; blocks of different kinds are not. */
    double similarity(ProseNode other) {
        return block.getClass() == other.block.getClass() ? bag.dice(other.bag) : 0;
    }

    /** How heavy the block is when it is decided what moved: long blocks stay, short ones moved around them. */
    int weight() {
        return bag.size() + 1;
    }

    /** Blocks are told apart by their place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProseNode node && chapter.equals(node.chapter) && index == node.index;
    }

    @Override
    public int hashCode() {
        return 31 * chapter.hashCode() + index;
    }
}
