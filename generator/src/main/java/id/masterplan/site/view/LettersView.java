package id.masterplan.site.view;

import java.util.List;

/** The items of a region from A to Z. */
public record LettersView(Chrome chrome, String lead, List<Letter> letters) implements PageView {
    /** Guards the list against later change. */
    public LettersView {
        letters = List.copyOf(letters);
    }
}
