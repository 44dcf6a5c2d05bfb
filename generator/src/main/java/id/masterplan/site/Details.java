package id.masterplan.site;

import id.masterplan.site.view.Detail;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is known as labelled lines; what is empty is left out unless its absence matters. */
final class Details {
    private final Labels labels;
    private final List<Detail> lines = new ArrayList<>();

    Details(Labels labels) {
        this.labels = labels;
    }

    Details add(String key, String text) {
        return text.isBlank() ? this : add(key, Phrase.of(text));
    }

    Details add(String key, Phrase phrase) {
        return add(key, List.of(phrase));
    }

    Details add(String key, Optional<String> text) {
        text.ifPresent(t -> add(key, t));
        return this;
    }

    Details add(String key, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            lines.add(new Detail(labels.word(key), phrases));
        }
        return this;
    }

    /** A line that readers expect: where it is empty, they are told so. */
    Details expect(String key, Optional<String> text) {
        return add(key, text.map(Phrase::of).orElseGet(() -> Phrase.missing(labels.word("detail.not-stated"))));
    }

    /** The same of words that may lead somewhere. */
    Details expectPhrase(String key, Optional<Phrase> phrase) {
        return add(key, phrase.orElseGet(() -> Phrase.missing(labels.word("detail.not-stated"))));
    }

    List<Detail> list() {
        return List.copyOf(lines);
    }
}
