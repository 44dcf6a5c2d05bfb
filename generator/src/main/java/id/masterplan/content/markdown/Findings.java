package id.masterplan.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is noted while a text is turned into prose: problems, anchors, and what its links point to. */
final class Findings {
    private final Lines lines;
    private final Anchors anchors = new Anchors();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Position> fragments = new HashMap<>();
    private final Map<String, Position> itemLinks = new HashMap<>();
    private final Map<String, Position> images = new HashMap<>();

    private final boolean loose;

    Findings(Lines lines, boolean loose) {
        this.lines = lines;
        this.loose = loose;
    }

    /** The address of a link as it may be published; a refused one becomes a problem. */
    Optional<String> link(String target, Node node) {
        if (loose) {
            return Optional.of(LinkPolicy.clean(target));
        }
        Optional<String> allowed = LinkPolicy.link(target);
        Position place = lines.at(node.getStartOffset());
        if (allowed.isEmpty()) {
            problems.add(ProblemCode.MARKDOWN_LINK_SCHEME.at(place, target));
        }
        allowed.filter(a -> a.startsWith(LinkPolicy.ITEM))
                .ifPresent(a -> itemLinks.putIfAbsent(a.substring(LinkPolicy.ITEM.length()), place));
        allowed.filter(a -> a.startsWith("#")).ifPresent(a -> fragments.putIfAbsent(a.substring(1), place));
        return allowed;
    }

    /** The source of a picture as it may be published; a refused one becomes a problem. */
    Optional<String> image(String source, Node node) {
        if (loose) {
            return Optional.of(LinkPolicy.clean(source));
        }
        Optional<String> allowed = LinkPolicy.image(source);
        Position place = lines.at(node.getStartOffset());
        allowed.ifPresentOrElse(
                a -> images.putIfAbsent(a, place),
                () -> problems.add(ProblemCode.MARKDOWN_LINK_SCHEME.at(place, source)));
        return allowed;
    }

    String anchor(String words) {
        return anchors.of(words);
    }

    /** Reports links to headings that the text does not have; called when all headings are known. */
    void checkFragments() {
        fragments.forEach((fragment, place) -> {
            if (!anchors.has(fragment)) {
                problems.add(ProblemCode.MARKDOWN_BROKEN_LINK.at(place, "#" + fragment));
            }
        });
    }

    List<Problem> problems() {
        return problems.stream()
                .sorted(java.util.Comparator.comparing(Problem::position))
                .toList();
    }

    Map<String, Position> itemLinks() {
        return itemLinks;
    }

    Map<String, Position> images() {
        return images;
    }
}
