package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.CrosswalkAction;
import id.masterplan.model.CrosswalkRow;
import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.ItemId;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A scheme's crosswalk leads from elements of the scheme before to its own, and says what became of each. */
final class Crosswalks implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        List<DimensionScheme> schemes = library.record().vocabulary().dimensionSchemes();
        for (DimensionScheme scheme : schemes) {
            if (!scheme.crosswalk().isEmpty()) {
                Optional<DimensionScheme> before = scheme.supersedes()
                        .flatMap(id ->
                                schemes.stream().filter(s -> s.id().equals(id)).findFirst());
                rows(scheme, before, findings);
                before.ifPresent(b -> gaps(scheme, b, findings));
            }
        }
    }

    private static void rows(DimensionScheme scheme, Optional<DimensionScheme> before, Findings findings) {
        String path = SchemePaths.dimensions(scheme.id());
        if (scheme.supersedes().isEmpty()) {
            findings.inFile(
                    path, "/crosswalk", ProblemCode.VOCABULARY_CROSSWALK, scheme.id(), "@crosswalk.from-nothing");
        }
        Set<String> own = elements(scheme);
        for (int i = 0; i < scheme.crosswalk().size(); i++) {
            CrosswalkRow row = scheme.crosswalk().get(i);
            String pointer = "/crosswalk/" + i;
            before.ifPresent(b -> each(path, pointer + "/from/", row.from(), elements(b), findings));
            each(path, pointer + "/to/", row.to(), own, findings);
            String fault = fault(row);
            if (!fault.isEmpty()) {
                findings.inFile(path, pointer, ProblemCode.VOCABULARY_CROSSWALK, name(row), fault);
            }
        }
    }

    private static void each(String path, String pointer, List<ItemId> ids, Set<String> known, Findings findings) {
        for (int i = 0; i < ids.size(); i++) {
            findings.knownInFile(path, pointer + i, ids.get(i).text(), known);
        }
    }

    /** Parts are asked for only where the new scheme has parts; those of a dimension that stays or goes do with it. */
    private static void gaps(DimensionScheme scheme, DimensionScheme before, Findings findings) {
        boolean parts =
                scheme.dimensions().stream().anyMatch(d -> !d.subDimensions().isEmpty());
        Set<String> told = scheme.crosswalk().stream()
                .flatMap(r -> r.from().stream())
                .map(ItemId::text)
                .collect(Collectors.toSet());
        Set<String> whole = scheme.crosswalk().stream()
                .filter(r -> r.action() == CrosswalkAction.SAME
                        || r.action() == CrosswalkAction.RENAMED
                        || r.action() == CrosswalkAction.DROPPED)
                .flatMap(r -> r.from().stream())
                .map(ItemId::text)
                .collect(Collectors.toSet());
        List<String> gaps = new ArrayList<>();
        for (Dimension dimension : before.dimensions()) {
            gaps.add(dimension.id().text());
            if (parts && !whole.contains(dimension.id().text())) {
                dimension.subDimensions().forEach(s -> gaps.add(s.id().text()));
            }
        }
        gaps.removeAll(told);
        for (String gap : gaps) {
            String path = SchemePaths.dimensions(scheme.id());
            findings.inFile(path, "/crosswalk", ProblemCode.VOCABULARY_CROSSWALK, gap, "@crosswalk.gap");
        }
    }

    private static String fault(CrosswalkRow row) {
        int from = row.from().size();
        int to = row.to().size();
        return switch (row.action()) {
            case SAME, RENAMED, MOVED -> from == 1 && to == 1 ? "" : "@crosswalk.one-to-one";
            case MERGED -> from >= 2 && to == 1 ? "" : "@change.many-to-one";
            case SPLIT -> from == 1 && to >= 2 ? "" : "@change.one-to-many";
            case DROPPED -> from >= 1 && to == 0 ? "" : "@change.some-to-none";
            case NEW -> from == 0 && to >= 1 ? "" : "@change.none-to-some";
        };
    }

    private static String name(CrosswalkRow row) {
        List<ItemId> named = row.from().isEmpty() ? row.to() : row.from();
        return named.stream().map(ItemId::text).collect(Collectors.joining(", "));
    }

    private static Set<String> elements(DimensionScheme scheme) {
        Set<String> ids = Known.ids(scheme.dimensions(), Dimension::id);
        scheme.dimensions().forEach(d -> d.subDimensions().forEach(s -> ids.add(s.id().text())));
        return ids;
    }
}
