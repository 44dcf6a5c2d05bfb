package id.masterplan;

import java.util.Map;

/**
 * What a build made.
 *
 * @param changed whether the published site differs from the one before
 * @param nanos time spent by stage, in nanoseconds, in the order of the stages
 */
public record BuildReport(
        int regions, int editions, int comparisons, int pages, long bytes, boolean changed, Map<Stage, Long> nanos) {}
