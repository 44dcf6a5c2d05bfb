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

    /** The address of a heading or note of the same text; the prefix begins the ids that the text brings. */
    default Optional<String> place(String prefix, String anchor) {
        return Optional.of("#" + prefix + anchor);
    }

    /** What an abbreviation means, with the address where the glossary says so. */
    default Optional<Term> term(String abbreviation) {
        return Optional.empty();
    }

    /** An abbreviation's meaning, the language that it is told in, and the address of its entry. */
    record Term(String meaning, String language, String href) {}

    /** Leads nowhere: items and pictures are shown as their words. */
    Targets NOWHERE = item -> Optional.empty();
}
