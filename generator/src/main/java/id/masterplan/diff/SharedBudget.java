package id.masterplan.diff;

import id.masterplan.model.Period;
import java.math.BigDecimal;

/**
 * The stated amounts of the years that both editions cover: the only sums that compare like with like where the
 * periods differ.
 *
 * @param years the years of both periods
 * @param before rupiah of those years in the earlier edition
 * @param after rupiah of those years in the later edition
 */
public record SharedBudget(Period years, BigDecimal before, BigDecimal after) {}
