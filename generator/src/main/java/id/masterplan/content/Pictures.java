package id.masterplan.content;

import id.masterplan.problem.Position;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Pictures that lie beside texts and are shown by them. */
final class Pictures {
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");

    private Pictures() {}

    static boolean isPicture(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return path.startsWith("content/") && ENDINGS.contains(ending);
    }

    /** Reports pictures that texts show but the tree lacks. */
    static void check(Gathering gathering) {
        gathering
                .gathered()
                .forEach((path, document) -> document.images().forEach((source, place) -> {
                    boolean found = resolved(path, source)
                            .filter(p ->
                                    isPicture(p) && gathering.tree().blobId(p).isPresent())
                            .isPresent();
                    if (!found) {
                        gathering.report(problem(place, source));
                    }
                }));
    }

    private static id.masterplan.problem.Problem problem(Position place, String source) {
        return ProblemCode.MARKDOWN_BROKEN_LINK.at(place, source);
    }

    /** The path of a picture named in a text, if it stays within the repository. */
    static Optional<String> resolved(String text, String source) {
        Deque<String> parts = new ArrayDeque<>(java.util.List.of(text.split("/", -1)));
        parts.removeLast();
        for (String part : source.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
