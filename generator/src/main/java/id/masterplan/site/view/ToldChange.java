package id.masterplan.site.view;

import java.util.List;

/**
 * What changed of an item, in sentences, and why.
 *
 * @param reason as recorded, else that none was
 * @param reasoned whether a reason was recorded
 */
public record ToldChange(Link item, List<String> sentences, String reason, boolean reasoned) {
    /** Guards the list against later change. */
    public ToldChange {
        sentences = List.copyOf(sentences);
    }
}
