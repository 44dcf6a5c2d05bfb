package id.masterplan.site.view;

import java.util.List;

/** Cards under one heading. */
public record CardGroup(String anchor, String title, List<Badge> badges, List<ChangeCard> cards) {
    /** Guards the lists against later change. */
    public CardGroup {
        badges = List.copyOf(badges);
        cards = List.copyOf(cards);
    }
}
