package id.masterplan.prose.inner;

import id.masterplan.text.InOrder;
import id.masterplan.text.Lcs;
import java.util.HashSet;
import java.util.List;

/**
 * Which columns and rows of two tables belong together. Swapped tables give the mirrored answer.
 *
 * @param rows the first below the header being 0
 */
record TableMatch(Matching.Result columns, Matching.Result rows) {
    static TableMatch of(Grid before, Grid after) {
        return before.exact().toString().compareTo(after.exact().toString()) <= 0
                ? match(before, after)
                : match(after, before).mirror();
    }

    private static TableMatch match(Grid one, Grid other) {
        List<Lcs.Pair> pairs = Columns.of(one, other);
        HashSet<Lcs.Pair> stayed = new HashSet<>(InOrder.heaviest(pairs, p -> 1));
        return new TableMatch(new Matching.Result(pairs, stayed), Rows.of(one, other, pairs));
    }

    private TableMatch mirror() {
        return new TableMatch(columns.mirror(), rows.mirror());
    }
}
