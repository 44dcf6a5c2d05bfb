package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A row of such a table: what was reached of a programme, indicator or quick win. Target, percentage and remainder are those the table prints, and are checked, never corrected. */
public record Realisation(
        ItemId of,
        Value actual,
        Optional<Value> target,
        Optional<Value> achievement,
        Optional<Value> remaining,
        List<Evidence> evidence,
        Optional<String> note,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public Realisation {
        evidence = List.copyOf(evidence);
    }
}
