package id.masterplan.prose;

import id.masterplan.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Finds paragraphs in a row that say together what one paragraph says. */
final class Parted {
    private Parted() {}

    /**
     * Paragraphs in a row.
     *
     * @param end the place after the last of them
     * @param alike how alike they are to the one, taken together
     */
    record Part(int end, double alike) {}

    /** Whether one of the two might be a part of the other. */
    static boolean mayBe(Node a, Node b) {
        return a.block() instanceof Block.Paragraph && b.block() instanceof Block.Paragraph;
    }

    /** The rows of paragraphs from a place on that say what the one says. */
    static List<Part> of(Node one, List<Node> row, int start) {
        List<Part> parts = new ArrayList<>();
        Bag all = Bag.EMPTY;
        double single = 0;
        for (int k = 0; k < Tuning.SPLIT_MAX && start + k < row.size(); k++) {
            Node next = row.get(start + k);
            boolean follows = k == 0 || next.id() == row.get(start + k - 1).id() + 1;
            if (!follows || !isPart(next, one)) {
                break;
            }
            all = all.plus(next.bag());
            single = Math.max(single, one.bag().dice(next.bag()));
            double alike = one.bag().dice(all);
            if (k > 0 && alike >= Tuning.SPLIT_COVER && alike > single) {
                parts.add(new Part(start + k + 1, alike));
            }
        }
        return parts;
    }

    private static boolean isPart(Node part, Node whole) {
        return part.block() instanceof Block.Paragraph
                && part.bag().total() > 0
                && part.bag().shared(whole.bag())
                        >= Tuning.PART_SHARE * part.bag().total();
    }
}
