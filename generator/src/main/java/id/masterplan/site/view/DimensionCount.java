package id.masterplan.site.view;

/**
 * How much of a plan lies in a dimension.
 *
 * @param status how many programmes stand where
 */
public record DimensionCount(Link dimension, String programmes, String status, String quickWins, String budget) {}
