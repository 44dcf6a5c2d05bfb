package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What changed of an item, in sentences, and why.
 *
 * @param reason as recorded, where one was
 */
public record ToldChange(Link item, List<String> sentences, Optional<String> reason) {
    /** Guards the list against later change. */
    public ToldChange {
        sentences = List.copyOf(sentences);
    }
}
