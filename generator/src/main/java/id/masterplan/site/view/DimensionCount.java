package id.masterplan.site.view;

/** How much of a plan lies in a dimension. */
public record DimensionCount(Link dimension, String programmes, String quickWins, String budget) {}
