package id.masterplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The lasting name of an item, unique among all items of a region through all editions and never used again. */
public record ItemId(@JsonValue String text) implements Comparable<ItemId> {
    /** Lower-case ASCII letters, digits and hyphens, 64 characters at most: safe as file name and address. */
    public static final String PATTERN = "^[a-z0-9][a-z0-9-]{0,63}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** Refuses a text that does not match {@link #PATTERN}. */
    @JsonCreator
    public ItemId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }

    @Override
    public int compareTo(ItemId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
