package id.masterplan.site;

import id.masterplan.model.ItemId;
import java.util.Optional;

/** Where the links and pictures of a text lead, seen from the page it stands on. */
public interface Targets {
    /** The address of an item, where the page's edition or the record has it. */
    Optional<String> item(ItemId item);

    /** The address of a picture of the repository, where it is published. */
    default Optional<String> picture(String source) {
        return Optional.empty();
    }

    /** Leads nowhere: items and pictures are shown as their words. */
    Targets NOWHERE = item -> Optional.empty();
}
