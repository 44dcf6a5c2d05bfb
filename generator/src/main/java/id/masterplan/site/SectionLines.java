package id.masterplan.site;

import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.SectionDiff;
import id.masterplan.site.view.SectionLine;
import id.masterplan.site.view.ShownBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What became of the sections of a text, told above it. */
final class SectionLines {
    private SectionLines() {}

    /** A line for each section that changed in more than its number. */
    static List<SectionLine> of(TextWords words, DocumentDiff text, List<ShownBlock> shown) {
        Map<String, String> earlier = anchors(shown, ShownBlock::before);
        Map<String, String> later = anchors(shown, ShownBlock::after);
        return text.sections().stream()
                .filter(s -> !onlyNumber(s))
                .map(s -> new SectionLine(
                        s.after().or(s::before).map(Headings::title).orElse(""),
                        href(s, earlier, later),
                        words.changes(s)))
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

    private static Optional<String> href(SectionDiff section, Map<String, String> earlier, Map<String, String> later) {
        return section.after()
                .map(h -> Optional.ofNullable(later.get(h.id())))
                .orElseGet(() -> section.before().flatMap(h -> Optional.ofNullable(earlier.get(h.id()))))
                .map(a -> "#" + a);
    }

    /** From the names of blocks to where links to their change lead; the first one counts. */
    private static Map<String, String> anchors(List<ShownBlock> shown, Function<ShownBlock, String> ids) {
        Map<String, String> anchors = new HashMap<>();
        for (ShownBlock block : shown) {
            block.anchor()
                    .ifPresent(a -> List.of(ids.apply(block).split(" ")).forEach(id -> anchors.putIfAbsent(id, a)));
        }
        return anchors;
    }
}
