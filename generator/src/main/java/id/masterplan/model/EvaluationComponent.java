package id.masterplan.model;

import java.math.BigDecimal;
import java.util.Optional;

/** A component of an evaluation scheme with its weight in percent. */
public record EvaluationComponent(ItemId id, Label name, BigDecimal weight, Optional<WeightOrigin> origin) {}
