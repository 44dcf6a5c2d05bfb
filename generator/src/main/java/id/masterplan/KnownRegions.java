package id.masterplan;

import id.masterplan.content.RegionReader;
import id.masterplan.git.SourceTree;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.text.Nearest;
import java.util.List;

/** The regions of a tree, against which the names given by a user are held. */
final class KnownRegions {
    private KnownRegions() {}

    /** A problem for each name that no region has; the nearest name, or all of them, are offered. */
    static List<Problem> missing(SourceTree tree, List<String> asked) {
        List<String> names =
                RegionReader.regions(tree).stream().map(RegionId::text).toList();
        return asked.stream()
                .filter(name -> !names.contains(name))
                .distinct()
                .map(name -> ProblemCode.USAGE_UNKNOWN_REGION.at(
                        Position.of(""), name, Nearest.of(name, names).orElse(String.join(", ", names))))
                .toList();
    }
}
