package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A piece of text within a block. */
public sealed interface Inline {
    /** Plain text, entities decoded, white space folded. */
    record Text(String text) implements Inline {}

    /** Emphasis. */
    record Emphasis(List<Inline> content) implements Inline {
        /** Guards the list against later change. */
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** Strong emphasis. */
    record Strong(List<Inline> content) implements Inline {
        /** Guards the list against later change. */
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Struck-out text. */
    record Strike(List<Inline> content) implements Inline {
        /** Guards the list against later change. */
        public Strike {
            content = List.copyOf(content);
        }
    }

    /** Code within a line. */
    record Code(String text) implements Inline {}

    /** A link whose target passed the list of allowed schemes; refused links are plain text with a problem. */
    record Link(String target, Optional<String> title, List<Inline> content) implements Inline {
        /** Guards the list against later change. */
        public Link {
            content = List.copyOf(content);
        }
    }

    /** A picture of the repository. */
    record Image(String source, String alternative, Optional<String> title) implements Inline {}

    /** A pointer to a {@link Block.Footnote}. */
    record NoteReference(String label) implements Inline {}

    /** A forced line break. */
    record Break() implements Inline {}

    /** HTML found in the source, shown as the text it is. */
    record RawHtml(String text) implements Inline {}
}
