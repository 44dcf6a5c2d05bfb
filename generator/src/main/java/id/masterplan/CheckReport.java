package id.masterplan;

import id.masterplan.export.Findings;
import id.masterplan.export.Manual;

/**
 * What a check looked at and what it found, weighed and in order.
 *
 * @param manual where kinds of problems are explained
 */
public record CheckReport(int regions, int editions, Findings findings, Manual manual) {}
