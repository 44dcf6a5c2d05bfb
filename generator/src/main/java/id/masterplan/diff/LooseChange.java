package id.masterplan.diff;

import id.masterplan.text.Span;
import id.masterplan.text.TextDiff;
import java.util.List;
import java.util.Optional;

/**
 * A value of no known shape that changed.
 *
 * @param path its keys from the root, parted by slashes
 * @param spans the marked words, where both sides have a text
 */
public record LooseChange(String path, Optional<String> before, Optional<String> after, List<Span> spans) {
    /** Guards the list against later change. */
    public LooseChange {
        spans = List.copyOf(spans);
    }

    /** A change with its words marked. */
    static LooseChange of(String path, Optional<String> before, Optional<String> after) {
        boolean words = before.filter(LooseChange::isText).isPresent()
                && after.filter(LooseChange::isText).isPresent();
        return new LooseChange(
                path, before, after, words ? TextDiff.words(before.orElse(""), after.orElse("")) : List.of());
    }

    private static boolean isText(String value) {
        return value.strip().indexOf(' ') > 0;
    }
}
