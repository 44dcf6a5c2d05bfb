package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * Cards under one heading.
 *
 * @param fold what the fold says behind which they are on phones, where they are many and none is a promise to the public
 */
public record CardGroup(
        String anchor, String title, List<Badge> badges, Optional<String> fold, List<ChangeCard> cards) {
    /** Guards the lists against later change. */
    public CardGroup {
        badges = List.copyOf(badges);
        cards = List.copyOf(cards);
    }
}
