package id.masterplan.site.view;

/**
 * One thing to do.
 *
 * @param done whether the next edition has done it
 * @param state what the next edition did, in words
 */
public record ImpactDuty(String id, Link programme, String task, boolean done, String state) {}
