package id.masterplan.model;

import java.util.Optional;

/** A sum as a document prints it: for a year, a source of funds, a dimension, or for all. It is compared with the sum of the lines, never corrected. */
public record PrintedTotal(
        Optional<Integer> year,
        Optional<ItemId> source,
        Optional<ItemId> dimension,
        Value amount,
        Optional<CountingRule> countingRule,
        Optional<String> note) {}
