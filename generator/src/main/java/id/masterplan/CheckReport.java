package id.masterplan;

/** What a check looked at. */
public record CheckReport(int regions, int editions) {}
