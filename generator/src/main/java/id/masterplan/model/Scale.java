package id.masterplan.model;

import java.math.BigDecimal;

/** The lowest and the highest score of a question. */
public record Scale(BigDecimal min, BigDecimal max) {}
