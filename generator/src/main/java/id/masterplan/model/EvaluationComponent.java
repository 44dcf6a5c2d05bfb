package id.masterplan.model;

import java.math.BigDecimal;

/** A component of an evaluation scheme with its weight in percent. */
public record EvaluationComponent(ItemId id, Label name, BigDecimal weight) {}
