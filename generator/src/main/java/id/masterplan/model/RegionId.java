package id.masterplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The lasting name of a region: the name of its folders and the first part of its addresses. */
public record RegionId(@JsonValue String text) implements Comparable<RegionId> {
    /** Lower-case ASCII letters, digits and hyphens, 64 characters at most: safe as file name and address. */
    public static final String PATTERN = "^[a-z0-9][a-z0-9-]{0,63}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** Refuses a text that does not match {@link #PATTERN}. */
    @JsonCreator
    public RegionId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }

    @Override
    public int compareTo(RegionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
