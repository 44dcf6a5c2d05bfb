package id.masterplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name of an edition within its region, such as {@code 2021}; {@link #DRAFT} stands for the text not yet adopted. */
public record EditionId(@JsonValue String text) {
    /** Lower-case ASCII letters, digits, dots and hyphens, 32 characters at most. */
    public static final String PATTERN = "^[a-z0-9][a-z0-9.-]{0,31}$";

    /** The draft of the next edition; its address part is {@code rancangan}. */
    public static final EditionId DRAFT = new EditionId("rancangan");

    /** Refuses a text that does not match {@link #PATTERN} or holds the separator of comparison addresses. */
    @JsonCreator
    public EditionId {
        if (!text.matches(PATTERN) || text.contains("..")) {
            throw new IllegalArgumentException("not an edition id: " + text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
