package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import java.util.List;
import java.util.Optional;

/**
 * Letters, or an object such as a picture, with the marks around them.
 *
 * @param marks sorted, each once
 * @param object what stands here instead of letters
 */
record Atom(String text, List<Mark> marks, Optional<Inline> object) {
    static Atom text(String text, List<Mark> marks) {
        return new Atom(text, marks, Optional.empty());
    }
}
