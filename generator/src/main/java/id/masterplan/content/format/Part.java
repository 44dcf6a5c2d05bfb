package id.masterplan.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands at a place in a file of fields: one value, a list, or fields by name; with its comments. */
sealed interface Part {
    /** How a value was written, as far as that is kept. */
    enum Style {
        /** Without quotes and no text: a number, a truth value, or nothing. */
        BARE,
        /** Text on one line. */
        TEXT,
        /** Text over several lines, line by line. */
        LITERAL,
        /** Text over several lines, as paragraphs. */
        FOLDED
    }

    /** One value. */
    record Leaf(String text, Style style) implements Part {}

    /** A list, or fields by name. */
    record Group(boolean list, List<Entry> entries) implements Part {
        /** Guards the lists against later change. */
        public Group {
            entries = List.copyOf(entries);
        }

        /** The same with a blank line before it. */
        Group apart() {
            Entry first = entries.get(0);
            List<Remark> before = new ArrayList<>(first.before());
            if (!before.isEmpty()) {
                before.set(0, new Remark(before.get(0).text(), true));
            }
            boolean gap = before.isEmpty() || first.apart();
            List<Entry> all = new ArrayList<>(entries);
            all.set(0, new Entry(first.key(), first.value(), gap, before, first.beside(), first.after()));
            return new Group(list, all);
        }

        /** Whether a comment stands within, which then has no room on one line. */
        boolean hasRemarks() {
            return entries.stream().anyMatch(e -> e.hasRemarks() || (e.value() instanceof Group g && g.hasRemarks()));
        }
    }

    /**
     * A value of a list, or a field.
     *
     * @param key the name of a field, empty in a list
     * @param apart whether a blank line stands before it, after the comments before it
     * @param before the comments above
     * @param beside the comments on the same line
     * @param after the comments below that are set in more than what follows
     */
    record Entry(
            Optional<String> key,
            Part value,
            boolean apart,
            List<Remark> before,
            List<Remark> beside,
            List<Remark> after) {
        /** Guards the lists against later change. */
        public Entry {
            before = List.copyOf(before);
            beside = List.copyOf(beside);
            after = List.copyOf(after);
        }

        static Entry of(Optional<String> key, Part value) {
            return new Entry(key, value, false, List.of(), List.of(), List.of());
        }

        boolean hasRemarks() {
            return !before.isEmpty() || !beside.isEmpty() || !after.isEmpty();
        }

        /** The same with what was beside it or above its first field told above it. */
        Entry with(Part other, Stream<Remark> above) {
            return new Entry(
                    key, other, apart, Stream.concat(before.stream(), above).toList(), List.of(), after);
        }
    }

    /** A whole file: its fields, and the comments above and below them. */
    record Whole(List<Remark> head, Group fields, List<Remark> foot) {
        /** Guards the lists against later change. */
        public Whole {
            head = List.copyOf(head);
            foot = List.copyOf(foot);
        }
    }
}
