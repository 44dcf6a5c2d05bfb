package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * Something that is the same in both editions and was not in between: a field, an item that came and went, or went and came
 * back, or the text of a chapter or a block of it.
 *
 * @param path the field as in {@link Change}; empty for the item as a whole
 * @param part as in {@link Change}; of a block of text its first words
 * @param unit as in {@link Change}
 * @param brought every edition that changed it, oldest first; what they made of it
 */
public record Returned(
        ItemKind kind,
        ItemId item,
        String name,
        String path,
        Optional<String> part,
        Optional<String> unit,
        List<Brought> brought) {
    /** The path under which the text of a chapter is listed. */
    static final String TEXT = "text";

    /** Guards the list against later change. */
    public Returned {
        brought = List.copyOf(brought);
    }

    /** Every edition that changed it, oldest first. */
    public List<EditionId> editions() {
        return brought.stream().map(Brought::edition).toList();
    }

    /** Whether it is the text of a chapter, which the comparisons of neighbours show. */
    public boolean isText() {
        return kind == ItemKind.CHAPTER && path.equals(TEXT);
    }

    /** Whether the item as a whole came and went, or went and came back. */
    public boolean isWhole() {
        return path.isEmpty();
    }

    /** Whether an item or a block of text came and went, or went and came back. */
    public boolean isComing() {
        return isWhole()
                || (isText() && brought.stream().anyMatch(b -> b.value().isPresent()));
    }
}
