package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * An edition to read the same page in.
 *
 * @param note its state, or why the item is not in it
 * @param kin what the item was before, or became, in an edition that lacks it
 * @param reason why it came or went, in the plan's words, where the edition lacks it; or that none was recorded
 * @param current whether this is the edition being read
 */
public record VersionLink(
        String label, String href, String note, List<Link> kin, Optional<Phrase> reason, boolean current) {
    /** Guards the list against later change. */
    public VersionLink {
        kin = List.copyOf(kin);
    }
}
