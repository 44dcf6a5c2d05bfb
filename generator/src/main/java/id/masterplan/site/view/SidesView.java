package id.masterplan.site.view;

import java.util.List;

/**
 * The texts of a comparison beside each other.
 *
 * @param before how the earlier edition is called
 * @param after how the later edition is called
 * @param back to the whole comparison
 */
public record SidesView(
        Chrome chrome, String heading, String before, String after, Link back, List<SidedChapter> chapters)
        implements PageView {
    /** Guards the list against later change. */
    public SidesView {
        chapters = List.copyOf(chapters);
    }
}
