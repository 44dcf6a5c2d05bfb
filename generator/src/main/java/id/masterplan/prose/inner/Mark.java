package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What surrounds words: emphasis, a link, the mark of code.
 *
 * @param target where a link leads, else empty
 * @param title what a link is called, else absent
 */
record Mark(Kind kind, String target, Optional<String> title) implements Comparable<Mark> {
    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::kind)
            .thenComparing(Mark::target)
            .thenComparing(m -> m.title().orElse(""))
            .thenComparing(m -> m.title().isPresent());

    /** Kinds of marks, those that stand outside first. */
    enum Kind {
        LINK,
        STRONG,
        EMPHASIS,
        STRIKE,
        CODE
    }

    static Mark of(Kind kind) {
        return new Mark(kind, "", Optional.empty());
    }

    static Mark of(Inline.Link link) {
        return new Mark(Kind.LINK, link.target(), link.title());
    }

    boolean isLink() {
        return kind == Kind.LINK;
    }

    /** The mark around some content; code is no content, see {@link InlineTree}. */
    Inline around(List<Inline> content) {
        return switch (kind) {
            case LINK -> new Inline.Link(target, title, content);
            case STRONG -> new Inline.Strong(content);
            case EMPHASIS -> new Inline.Emphasis(content);
            case STRIKE -> new Inline.Strike(content);
            case CODE -> throw new IllegalArgumentException("code surrounds letters only");
        };
    }

    /** Its name as facts about text are told: {@code strong}. */
    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
