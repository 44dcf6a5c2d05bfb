package id.masterplan.site.view;

/**
 * How much of a plan lies in a dimension.
 *
 * @param status how many programmes stand where
 * @param reached how many measured targets were reached
 */
public record DimensionCount(
        Link dimension, String programmes, String status, String reached, String quickWins, String budget) {}
