package id.masterplan.site.view;

/**
 * A comparison on a few sheets, for a meeting.
 *
 * @param back to the comparison itself
 * @param whole the comparison; its links are not used, for they lead from its own page
 */
public record BriefingView(Chrome chrome, Link back, ComparisonView whole) implements PageView {}
