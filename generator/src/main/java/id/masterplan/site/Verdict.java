package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import java.util.Optional;

/** Says in words of their own that nothing changed, that there is nothing to compare, or that a part is shown; never mixes them. */
record Verdict(Pairing pair) {

    Optional<String> sentence() {
        if (incomparable(pair.diff())) {
            return Optional.of(
                    pair.labels().word("compare.incomparable", pair.labels().word("compare.incomparable.empty")));
        }
        return same(pair.diff()) ? Optional.of(pair.labels().word("compare.none")) : partial();
    }

    private Optional<String> partial() {
        int chapters = pair.diff().chapters().size();
        int whole = ComparedChapters.whole(pair.diff().chapters()).size();
        return whole == chapters
                ? Optional.empty()
                : Optional.of(pair.labels()
                        .word("compare.partial", pair.labels().word("compare.partial.chapters", whole, chapters)));
    }

    private static boolean incomparable(EditionDiff diff) {
        return diff.items().isEmpty() && diff.chapters().isEmpty();
    }

    private static boolean same(EditionDiff diff) {
        return diff.items().stream().allMatch(i -> i.fate() == Fate.UNCHANGED)
                && diff.chapters().stream().allMatch(c -> c.fate() == Fate.UNCHANGED);
    }
}
