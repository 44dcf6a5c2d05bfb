package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import java.util.List;

/** The editions that lie between the two of a comparison. */
final class Between {
    private Between() {}

    static List<EditionId> of(Pairing pair) {
        List<EditionId> all = pair.desk().editions().stream()
                .map(Edition::head)
                .map(h -> h.id())
                .toList();
        int from = all.indexOf(pair.before());
        int to = all.indexOf(pair.after());
        return from < 0 || to <= from ? List.of() : all.subList(from + 1, to);
    }
}
