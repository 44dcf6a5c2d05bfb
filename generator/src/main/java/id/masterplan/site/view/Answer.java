package id.masterplan.site.view;

/** A question of the assessors and its answer. */
public record Answer(String question, Phrase answer) {}
