package id.masterplan.content.format;

import id.masterplan.content.format.Part.Entry;
import id.masterplan.content.format.Part.Group;
import id.masterplan.content.format.Part.Leaf;
import id.masterplan.content.format.Part.Style;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Values as text, written by the library's emitter: one value, or a list or fields on one line. */
final class Leaves {
    private static final String NAME = "k";
    private static final int NARROWEST = 40;
    private static final LoadSettings READING = LoadSettings.builder().build();

    private Leaves() {}

    /** A text of several lines as far as it can be written so; else as text on one line. */
    static Leaf settled(Leaf leaf) {
        return paragraphs(leaf, PartWriter.WIDTH).isPresent() ? leaf : new Leaf(leaf.text(), Style.TEXT);
    }

    /** A value below a field name: lines after the first are set in by two columns. */
    static String block(Leaf leaf, int width) {
        boolean inLines = leaf.style() == Style.LITERAL || leaf.style() == Style.FOLDED;
        return (inLines ? paragraphs(leaf, width) : Optional.<String>empty())
                .orElseGet(() -> field(leaf.text(), style(leaf, false), 0));
    }

    private static Optional<String> paragraphs(Leaf leaf, int width) {
        ScalarStyle wanted = leaf.style() == Style.LITERAL ? ScalarStyle.LITERAL : ScalarStyle.FOLDED;
        String written = field(leaf.text(), wanted, Math.max(NARROWEST, width));
        boolean kept = written.indexOf('\n') >= 0 && leaf.text().equals(read(written));
        return kept ? Optional.of(written) : Optional.empty();
    }

    /** The name of a field. */
    static String key(String key) {
        return block(name(key), 0);
    }

    /** Names of fields are words of ours, and need no quotes even where they look like a yes or no. */
    private static Leaf name(String key) {
        return new Leaf(key, key.matches("[a-z][a-z0-9_]*") ? Style.BARE : Style.TEXT);
    }

    /** A list or fields on one line, between brackets or braces. */
    static String flow(Group group) {
        return emitted(0, emitter -> flow(group, emitter));
    }

    private static void flow(Part part, Emitter emitter) {
        if (part instanceof Leaf leaf) {
            String text = leaf.style() == Style.BARE && leaf.text().isEmpty() ? "null" : leaf.text();
            emitter.emit(scalar(text, style(leaf, true)));
        } else if (part instanceof Group group) {
            emitter.emit(
                    group.list()
                            ? new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW)
                            : new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW));
            for (Entry entry : group.entries()) {
                entry.key().ifPresent(k -> flow(name(k), emitter));
                flow(entry.value(), emitter);
            }
            emitter.emit(group.list() ? new SequenceEndEvent() : new MappingEndEvent());
        }
    }

    private static ScalarStyle style(Leaf leaf, boolean inFlow) {
        boolean plain = leaf.style() == Style.BARE || Quoting.isPlain(leaf.text(), inFlow);
        return plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }

    private static String field(String text, ScalarStyle style, int width) {
        return emitted(width, emitter -> emitter.emit(scalar(text, style)));
    }

    private static String read(String written) {
        Object read = new Load(READING).loadFromString(NAME + ": " + written + "\nz: z");
        return read instanceof Map<?, ?> map ? String.valueOf(map.get(NAME)) : "";
    }

    private static Event scalar(String text, ScalarStyle style) {
        return new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style);
    }

    private interface Writing {
        void to(Emitter emitter);
    }

    /** What the emitter writes as the value of a field, without the field; lines are broken at a width above 0. */
    private static String emitted(int width, Writing value) {
        DumpSettings settings = DumpSettings.builder()
                .setSplitLines(width > 0)
                .setWidth(width > 0 ? width : Integer.MAX_VALUE)
                .setIndent(2)
                .setBestLineBreak("\n")
                .build();
        Text text = new Text();
        Emitter emitter = new Emitter(settings, text);
        emitter.emit(new StreamStartEvent());
        emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
        emitter.emit(scalar(NAME, ScalarStyle.PLAIN));
        value.to(emitter);
        emitter.emit(new MappingEndEvent());
        emitter.emit(new DocumentEndEvent(false));
        emitter.emit(new StreamEndEvent());
        String written = text.text.toString();
        return written.substring(NAME.length() + 1, written.length() - 1).stripLeading();
    }

    private static final class Text implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String more) {
            text.append(more);
        }

        @Override
        public void write(String more, int from, int length) {
            text.append(more, from, from + length);
        }
    }
}
