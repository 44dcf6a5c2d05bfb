package id.masterplan.content.yaml;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of one document from its events, and notes places and problems on the way. */
final class YamlNodes {
    private static final JsonNodeFactory TREE = JsonNodeFactory.instance;

    private final String path;
    private final int firstLine;
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();
    private final Set<String> spoilt = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    YamlNodes(String path, int firstLine) {
        this.path = path;
        this.firstLine = firstLine;
    }

    /** The node at the root, after the start of its document. */
    JsonNode root(Iterator<Event> events) {
        Event first = events.next();
        positions.put("", position(first.getStartMark()));
        return node(first, events, "", 1);
    }

    YamlFile file(Optional<ObjectNode> root, List<Problem> others) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(others);
        return new YamlFile(path, root, positions, plain, spoilt, all);
    }

    Position position(Optional<Mark> mark) {
        return mark.map(m -> Position.of(path, firstLine + m.getLine(), m.getColumn() + 1))
                .orElse(Position.of(path));
    }

    private JsonNode node(Event event, Iterator<Event> events, String pointer, int depth) {
        if (event instanceof AliasEvent alias) {
            report(ProblemCode.YAML_ALIAS, event, pointer, alias.getAlias().getValue());
            return TREE.nullNode();
        }
        if (event instanceof NodeEvent node) {
            Optional<Anchor> anchor = node.getAnchor();
            anchor.ifPresent(a -> report(ProblemCode.YAML_ANCHOR, event, pointer, a.getValue()));
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, pointer);
        }
        ((CollectionStartEvent) event)
                .getTag()
                .ifPresent(t -> report(ProblemCode.YAML_TAG, event, pointer, written(t)));
        checkDepth(event, pointer, depth);
        return event.getEventId() == ID.MappingStart ? map(events, pointer, depth) : list(events, pointer, depth);
    }

    private JsonNode scalar(ScalarEvent scalar, String pointer) {
        scalar.getTag().ifPresent(t -> report(ProblemCode.YAML_TAG, scalar, pointer, written(t)));
        if (!scalar.isPlain()) {
            return TREE.stringNode(scalar.getValue());
        }
        plain.put(pointer, scalar.getValue());
        return YamlScalar.plain(scalar.getValue());
    }

    private JsonNode list(Iterator<Event> events, String pointer, int depth) {
        ArrayNode list = TREE.arrayNode();
        for (Event event = events.next(); event.getEventId() != ID.SequenceEnd; event = events.next()) {
            String at = pointer + "/" + list.size();
            positions.put(at, position(event.getStartMark()));
            list.add(node(event, events, at, depth + 1));
        }
        return list;
    }

    private JsonNode map(Iterator<Event> events, String pointer, int depth) {
        ObjectNode map = TREE.objectNode();
        for (Event event = events.next(); event.getEventId() != ID.MappingEnd; event = events.next()) {
            Optional<String> key = key(event, events, pointer);
            Event value = events.next();
            String at = pointer + "/" + key.map(YamlNodes::escaped).orElse("");
            if (key.isEmpty()) {
                node(value, events, at, depth + 1);
            } else if (key.get().equals("<<")) {
                report(ProblemCode.YAML_MERGE_KEY, event, at);
                node(value, events, at, depth + 1);
            } else if (map.has(key.get())) {
                problems.add(ProblemCode.YAML_DUPLICATE_KEY.at(position(event.getStartMark()), key.get()));
                node(value, events, at + "/", depth + 1);
            } else {
                positions.put(at, position(event.getStartMark()));
                map.set(key.get(), node(value, events, at, depth + 1));
            }
        }
        return map;
    }

    /** The text of a key; a key that is no text is a problem, and its value is read past. */
    private Optional<String> key(Event event, Iterator<Event> events, String pointer) {
        if (event instanceof ScalarEvent scalar) {
            String at = pointer + "/" + escaped(scalar.getValue());
            scalar.getAnchor().ifPresent(a -> report(ProblemCode.YAML_ANCHOR, event, at, a.getValue()));
            scalar.getTag().ifPresent(t -> report(ProblemCode.YAML_TAG, event, at, written(t)));
            return Optional.of(scalar.getValue());
        }
        if (event instanceof AliasEvent alias) {
            report(
                    ProblemCode.YAML_ALIAS,
                    event,
                    pointer + "/",
                    alias.getAlias().getValue());
        } else {
            report(ProblemCode.YAML_SYNTAX, event, pointer + "/", "@yaml.key-form");
            skip(events, pointer + "/");
        }
        return Optional.empty();
    }

    /** The parser needs more time for each level than for the one before, so reading ends where nesting runs wild. */
    private void checkDepth(Event event, String pointer, int depth) {
        if (depth > StrictYaml.DEPTH) {
            report(ProblemCode.YAML_TOO_DEEP, event, pointer, StrictYaml.DEPTH);
            throw new TooDeep();
        }
    }

    /** Reads past the collection just begun. */
    private void skip(Iterator<Event> events, String pointer) {
        int open = 1;
        while (open > 0) {
            Event event = events.next();
            ID id = event.getEventId();
            if (id == ID.MappingStart || id == ID.SequenceStart) {
                open++;
                checkDepth(event, pointer, open);
            } else if (id == ID.MappingEnd || id == ID.SequenceEnd) {
                open--;
            }
        }
    }

    private void report(ProblemCode code, Event event, String pointer, Object... arguments) {
        spoilt.add(pointer);
        problems.add(code.at(position(event.getStartMark()), arguments));
    }

    /** A tag as authors write it. */
    private static String written(String tag) {
        return tag.replace("tag:yaml.org,2002:", "!!");
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Ends the reading of a document; the problem is noted already. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("nested too deep", null, false, false);
        }
    }
}
