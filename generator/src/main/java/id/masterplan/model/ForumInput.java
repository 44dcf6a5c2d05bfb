package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** One contribution to a forum and what the city answered. */
public record ForumInput(ItemId id, String speaker, String text, Optional<String> answer, List<ItemId> items) {
    /** Guards the lists against later change. */
    public ForumInput {
        items = List.copyOf(items);
    }
}
