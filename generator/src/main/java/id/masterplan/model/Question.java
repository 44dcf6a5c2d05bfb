package id.masterplan.model;

import java.util.Optional;

/** A question of an evaluation scheme. Its id is ours: printed numbering repeats itself in the official reports. */
public record Question(
        ItemId id,
        ItemId component,
        Optional<String> indicator,
        Optional<String> subIndicator,
        Optional<ItemId> dimension,
        String text) {}
