package id.masterplan.site;

import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.SectionDiff;
import id.masterplan.site.view.SectionLine;
import id.masterplan.site.view.ShownBlock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of the sections of a text, told above it. */
final class SectionLines {
    private SectionLines() {}

    /** A line for each section that changed in more than its number. */
    static List<SectionLine> of(TextWords words, DocumentDiff text, List<ShownBlock> shown) {
        return text.sections().stream()
                .filter(s -> !onlyNumber(s))
                .map(s -> new SectionLine(
                        s.after().or(s::before).map(Headings::title).orElse(""), href(s, shown), words.changes(s)))
                .toList();
    }

    /** Sections that only bear another number are told once, by their count. */
    static Optional<String> renumbered(Labels labels, DocumentDiff text) {
        long count = text.sections().stream().filter(SectionLines::onlyNumber).count();
        return count == 0 ? Optional.empty() : Optional.of(labels.word("text.sections.renumbered", count));
    }

    private static boolean onlyNumber(SectionDiff section) {
        return section.changes().equals(Set.of(SectionDiff.Change.RENUMBERED));
    }

    private static Optional<String> href(SectionDiff section, List<ShownBlock> shown) {
        Optional<String> after = section.after().map(Placed::id);
        Optional<String> before = section.before().map(Placed::id);
        return shown.stream()
                .filter(b -> after.isPresent()
                        ? holds(b.after(), after.get())
                        : before.isPresent() && holds(b.before(), before.get()))
                .flatMap(b -> b.anchor().stream())
                .findFirst()
                .map(a -> "#" + a);
    }

    private static boolean holds(String ids, String id) {
        return List.of(ids.split(" ")).contains(id);
    }
}
