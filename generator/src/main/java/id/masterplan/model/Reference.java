package id.masterplan.model;

import java.util.Optional;

/** A pointer to another item, or the reason why there is none. In YAML an id, or {@code {missing: "why"}}. */
public sealed interface Reference {
    /** Points to an item. */
    record To(ItemId id) implements Reference {}

    /** Nothing to point to, and why. */
    record Missing(String missing) implements Reference {}

    /** The item pointed to, where there is one. */
    default Optional<ItemId> target() {
        return this instanceof To to ? Optional.of(to.id()) : Optional.empty();
    }
}
