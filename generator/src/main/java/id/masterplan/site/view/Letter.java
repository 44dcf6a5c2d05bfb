package id.masterplan.site.view;

import java.util.List;

/**
 * The items whose name begins with one letter.
 *
 * @param anchor the letter's id on the page
 */
public record Letter(String letter, String anchor, List<LetterItem> items) {
    /** Guards the list against later change. */
    public Letter {
        items = List.copyOf(items);
    }
}
