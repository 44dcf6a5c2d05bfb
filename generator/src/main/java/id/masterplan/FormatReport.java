package id.masterplan;

import java.util.List;

/**
 * What formatting came to.
 *
 * @param files how many files were looked at
 * @param changed the files that were not in the one form, sorted
 */
public record FormatReport(int files, List<String> changed) {
    /** Guards the list against later change. */
    public FormatReport {
        changed = List.copyOf(changed);
    }
}
