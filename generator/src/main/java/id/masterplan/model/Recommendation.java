package id.masterplan.model;

import java.util.List;

/** Advice of the assessors and the items it concerns. */
public record Recommendation(ItemId id, String text, List<ItemId> items) {
    /** Guards the lists against later change. */
    public Recommendation {
        items = List.copyOf(items);
    }
}
