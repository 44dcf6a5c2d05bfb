package id.masterplan;

import id.masterplan.bake.Weight;
import java.util.List;
import java.util.Map;

/**
 * What a build made.
 *
 * @param changed whether the published site differs from the one before
 * @param nanos time spent by stage, in nanoseconds, in the order of the stages
 * @param heaviest the heaviest page of each type
 */
public record BuildReport(
        int regions,
        int editions,
        int comparisons,
        int pages,
        long bytes,
        boolean changed,
        Map<Stage, Long> nanos,
        List<Weight> heaviest) {
    /** Guards the list against later change. */
    public BuildReport {
        heaviest = List.copyOf(heaviest);
    }
}
