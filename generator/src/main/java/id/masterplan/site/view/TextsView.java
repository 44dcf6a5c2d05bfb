package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A comparison that is one file by itself, for whoever asked for it at the command line.
 *
 * @param style the style sheets, set into the page
 * @param counts said below the heading
 * @param verdict said where nothing changed
 * @param unchanged what stayed, by name
 */
public record TextsView(
        Chrome chrome,
        Html style,
        String heading,
        String before,
        String after,
        String counts,
        Optional<String> verdict,
        List<ComparedFile> files,
        List<String> unchanged)
        implements PageView {
    /** Guards the lists against later change. */
    public TextsView {
        files = List.copyOf(files);
        unchanged = List.copyOf(unchanged);
    }
}
