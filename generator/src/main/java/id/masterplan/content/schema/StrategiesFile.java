package id.masterplan.content.schema;

import id.masterplan.model.Strategy;
import java.util.List;

/** The file {@code strategies.yaml}: the development strategies of a plan. */
public record StrategiesFile(List<Strategy> strategies) {
    /** Guards the list against later change. */
    public StrategiesFile {
        strategies = List.copyOf(strategies);
    }
}
