package id.masterplan.diff;

import id.masterplan.model.Objective;

/**
 * An objective whose words come nearest to those of one that is gone: a hint for a person, no statement of the plan.
 *
 * @param likeness Dice's coefficient of the words, 0 to 1
 */
public record Suggestion(Objective objective, double likeness) {}
