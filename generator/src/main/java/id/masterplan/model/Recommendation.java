package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** Advice of the assessors and the items it concerns. */
public record Recommendation(ItemId id, String text, Optional<String> assessor, List<ItemId> items) {
    /** Guards the lists against later change. */
    public Recommendation {
        items = List.copyOf(items);
    }
}
