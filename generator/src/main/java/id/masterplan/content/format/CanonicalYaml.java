package id.masterplan.content.format;

import id.masterplan.content.format.Part.Entry;
import id.masterplan.content.format.Part.Group;
import id.masterplan.content.format.Part.Leaf;
import id.masterplan.content.format.Part.Style;
import id.masterplan.content.format.Part.Whole;
import id.masterplan.content.schema.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Fields in their one form. */
public final class CanonicalYaml {
    private static final LoadSettings WITH_COMMENTS =
            LoadSettings.builder().setLabel("yaml").setParseComments(true).build();

    private CanonicalYaml() {}

    /** The one form of fields that hold no mistake of YAML; comments stay with what they were written for. */
    public static String of(String source, Shape<?> shape) {
        Node root = new Compose(WITH_COMMENTS)
                .composeString(source)
                .orElseThrow(() -> new IllegalArgumentException("no fields"));
        return PartWriter.text(
                new PartReader(new Lines(source)).whole((MappingNode) root, KeyOrder.file(shape.type())));
    }

    /** The fields of a record. */
    public static <T extends Record> String of(T record, Shape<T> shape) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of(Optional.of("schema"), new Leaf(shape.line(), Style.TEXT)));
        entries.addAll(RecordParts.fields(record).entries());
        return PartWriter.text(new Whole(List.of(), new Group(false, entries), List.of()));
    }

    /** All comments, sorted, as the parser meets them. */
    public static List<String> comments(String source) {
        List<String> comments = new ArrayList<>();
        for (Event event : new Parse(WITH_COMMENTS).parseString(source)) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.add(comment.getValue().stripTrailing());
            }
        }
        comments.sort(String::compareTo);
        return comments;
    }
}
