package id.masterplan.git;

import java.time.OffsetDateTime;

/**
 * A commit.
 *
 * @param id 40 hexadecimal digits
 * @param committed when it was committed, in its own offset
 */
public record Revision(String id, OffsetDateTime committed, String summary) {
    /** The first ten digits, for people. */
    public String brief() {
        return id.substring(0, 10);
    }
}
