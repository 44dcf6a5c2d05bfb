package id.masterplan.content.format;

import id.masterplan.content.format.Part.Entry;
import id.masterplan.content.format.Part.Group;
import id.masterplan.content.format.Part.Leaf;
import id.masterplan.content.format.Part.Style;
import id.masterplan.content.format.Part.Whole;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes parts as text. A list of values, and fields whose values are single, lists of single values or fields of
 * single values, stand on one line where they hold no comment and fit; everything else stands line by line.
 */
final class PartWriter {
    /** The columns that what stands on one line may take. */
    static final int WIDTH = 100;

    private static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();

    private PartWriter() {}

    static String text(Whole whole) {
        PartWriter writer = new PartWriter();
        writer.remarks(whole.head(), 0, true);
        writer.entries(whole.fields(), 0, whole.head().isEmpty());
        writer.remarks(whole.foot(), 0, false);
        return writer.text.toString();
    }

    private void entries(Group group, int indent, boolean first) {
        boolean start = first;
        for (Entry entry : group.entries()) {
            entry(entry, indent, start);
            start = false;
        }
    }

    private void entry(Entry source, int indent, boolean first) {
        String key = source.key().map(k -> Leaves.key(k) + ":").orElse("-");
        int column = indent + key.length() + 1;
        boolean inLines = source.value() instanceof Group g && !onOneLine(g, column);
        Entry entry = inLines && source.key().isEmpty() ? lifted(source) : source;
        boolean crowded = entry.beside().size() > 1;
        List<Remark> beside = crowded ? List.of() : entry.beside();
        remarks(entry.before(), indent, first);
        remarks(crowded ? entry.beside() : List.of(), indent, first);
        gap(entry.apart() && !(first && entry.before().isEmpty()));
        if (inLines && entry.value() instanceof Group group) {
            lines(group, key, indent, beside);
        } else {
            value(entry.value(), key, indent, beside);
        }
        remarks(entry.after(), indent + STEP, false);
    }

    private void lines(Group group, String key, int indent, List<Remark> beside) {
        if (key.equals("-")) {
            int start = text.length();
            entries(group, indent + STEP, true);
            text.replace(start + indent, start + indent + 1, key);
        } else {
            line(indent, key + tail(beside));
            entries(group, indent + STEP, true);
        }
    }

    private void value(Part value, String key, int indent, List<Remark> beside) {
        String written = value instanceof Leaf leaf ? Leaves.block(leaf, WIDTH - indent) : Leaves.flow((Group) value);
        String[] lines = written.split("\n", -1);
        line(indent, lines[0].isEmpty() ? key + tail(beside) : key + " " + lines[0] + tail(beside));
        for (String line : List.of(lines).subList(1, lines.length)) {
            line(line.isEmpty() ? 0 : indent, line);
        }
    }

    private static String tail(List<Remark> beside) {
        return beside.isEmpty() ? "" : " " + beside.get(0).line();
    }

    /** A map in a list: what is said above its first field, or beside the whole, has room above the dash only. */
    private static Entry lifted(Entry entry) {
        Group group = (Group) entry.value();
        Entry first = group.entries().get(0);
        Stream<Remark> above = Stream.concat(entry.beside().stream(), first.before().stream());
        Entry bare = new Entry(first.key(), first.value(), false, List.of(), first.beside(), first.after());
        List<Entry> rest = group.entries().subList(1, group.entries().size());
        List<Entry> all = Stream.concat(Stream.of(bare), rest.stream()).toList();
        return entry.with(new Group(group.list(), all), above);
    }

    private static boolean onOneLine(Group group, int column) {
        if (group.entries().isEmpty()) {
            return true;
        }
        int depth = group.list() ? 1 : 2;
        return !group.hasRemarks()
                && isShallow(group, depth)
                && column + Leaves.flow(group).length() <= WIDTH;
    }

    private static boolean isShallow(Part part, int depth) {
        if (part instanceof Leaf leaf) {
            return leaf.style() == Style.BARE || leaf.style() == Style.TEXT;
        }
        Group group = (Group) part;
        return depth > 0 && group.entries().stream().allMatch(e -> isShallow(e.value(), group.list() ? 0 : depth - 1));
    }

    private void remarks(List<Remark> remarks, int indent, boolean first) {
        boolean start = first;
        for (Remark remark : remarks) {
            gap(remark.apart() && !start);
            line(indent, remark.line());
            start = false;
        }
    }

    /** A blank line; not after a text that ends in one, which would then be longer by a line. */
    private void gap(boolean wanted) {
        if (wanted && text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    private void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
