package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import java.util.Optional;

/** Says in words of their own that nothing changed, or that there is nothing to compare; never mixes the two. */
record Verdict(Pairing pair) {

    Optional<String> sentence() {
        if (incomparable(pair.diff())) {
            return Optional.of(
                    pair.labels().word("compare.incomparable", pair.labels().word("compare.incomparable.empty")));
        }
        return same(pair.diff()) ? Optional.of(pair.labels().word("compare.none")) : Optional.empty();
    }

    private static boolean incomparable(EditionDiff diff) {
        return diff.items().isEmpty() && diff.chapters().isEmpty();
    }

    private static boolean same(EditionDiff diff) {
        return diff.items().stream().allMatch(i -> i.fate() == Fate.UNCHANGED)
                && diff.chapters().stream().allMatch(c -> c.fate() == Fate.UNCHANGED);
    }
}
