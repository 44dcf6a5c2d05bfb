package id.masterplan.model;

import java.util.Optional;

/** Counts behind a percentage, for a dimension or for all: how many were planned, how many realised, and the percentage or average printed beside them. */
public record CountTotal(
        Optional<ItemId> dimension,
        Optional<String> label,
        Optional<Value> planned,
        Optional<Value> realised,
        Optional<Value> percent,
        Optional<Value> average) {}
