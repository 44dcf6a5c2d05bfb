package id.masterplan.content;

import id.masterplan.content.schema.Declared;
import id.masterplan.model.ItemId;
import id.masterplan.model.Rpjmd;
import id.masterplan.problem.Position;
import id.masterplan.problem.ProblemCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports ids that are given twice. Vocabularies are counted file by file, since a new scheme keeps the words of the
 * old one; an RPJMD and its amendments share the ids of what they both set.
 */
final class UniqueIds {
    private final Gathering gathering;
    private final Map<ItemId, Optional<ItemId>> amends;
    private final Map<String, String> first = new HashMap<>();

    private UniqueIds(Gathering gathering, List<Rpjmd> rpjmds) {
        this.gathering = gathering;
        this.amends = rpjmds.stream().collect(Collectors.toMap(Rpjmd::id, Rpjmd::amends, (a, b) -> a));
    }

    static void check(Gathering gathering, List<Rpjmd> rpjmds) {
        UniqueIds ids = new UniqueIds(gathering, rpjmds);
        gathering.gathered().forEach(ids::check);
    }

    private void check(String path, Document<?> document) {
        Optional<ItemId> family =
                document.checked().value().filter(Rpjmd.class::isInstance).map(r -> root(((Rpjmd) r).id(), 0));
        boolean vocabulary = path.startsWith(Folders.VOCABULARY);
        String owner = family.map(ItemId::text).orElse(path);
        Set<String> own = new HashSet<>();
        for (Declared declared : document.declared()) {
            String id = declared.id().text();
            String other = vocabulary ? path : first.getOrDefault(id, owner);
            first.putIfAbsent(id, owner);
            if (!own.add(id) || !other.equals(vocabulary ? path : owner)) {
                Position place = document.checked().places().inFile(path, declared.pointer() + "/id");
                gathering.report(ProblemCode.ID_DUPLICATE.at(place, id, other));
            }
        }
    }

    /** The RPJMD that was amended in the first place. */
    private ItemId root(ItemId id, int steps) {
        Optional<ItemId> earlier = amends.getOrDefault(id, Optional.empty());
        return earlier.isEmpty() || steps > amends.size() ? id : root(earlier.get(), steps + 1);
    }
}
