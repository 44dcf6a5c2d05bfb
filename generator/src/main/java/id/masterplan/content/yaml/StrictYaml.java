package id.masterplan.content.yaml;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one YAML document from parser events, not from a ready tree: events still show anchors, aliases, tags, equal
 * keys and quotes, all of which a tree has lost.
 */
public final class StrictYaml {
    /** How deep maps and lists may be nested. */
    public static final int DEPTH = 100;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setLabel("yaml").setParseComments(false).build();

    private StrictYaml() {}

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file on which the text begins, from 1
     */
    public static YamlFile read(String path, String text, int firstLine) {
        YamlNodes nodes = new YamlNodes(path, firstLine);
        Position start = Position.of(path, firstLine, 1);
        List<Problem> problems = new ArrayList<>();
        Optional<ObjectNode> root = Optional.empty();
        try {
            root = document(new Parse(SETTINGS).parseString(text).iterator(), nodes, start, problems);
        } catch (MarkedYamlEngineException e) {
            String words = YamlWords.of(e);
            problems.add(ProblemCode.YAML_SYNTAX.at(nodes.position(mark(e, words)), words));
        } catch (YamlNodes.TooDeep e) {
            root = Optional.empty(); // The nodes have noted the problem.
        } catch (ReaderException e) {
            problems.add(ProblemCode.YAML_SYNTAX.at(
                    at(path, text, firstLine, e.getPosition()), Character.toString(e.getCodePoint())));
        } catch (YamlEngineException e) {
            problems.add(ProblemCode.YAML_SYNTAX.at(start, String.valueOf(e.getMessage())));
        }
        return nodes.file(root, problems);
    }

    private static Optional<ObjectNode> document(
            Iterator<Event> events, YamlNodes nodes, Position start, List<Problem> problems) {
        events.next(); // The start of the stream.
        Event first = events.next();
        if (!(first instanceof DocumentStartEvent)) {
            problems.add(ProblemCode.YAML_EMPTY.at(start));
            return Optional.empty();
        }
        JsonNode node = nodes.root(events);
        events.next(); // The end of the document.
        Event after = events.next();
        if (after.getEventId() != ID.StreamEnd) {
            problems.add(ProblemCode.YAML_SEVERAL_DOCUMENTS.at(nodes.position(after.getStartMark())));
        }
        if (node instanceof ObjectNode map) {
            return Optional.of(map);
        }
        problems.add((node.isNull() ? ProblemCode.YAML_EMPTY : ProblemCode.YAML_NOT_A_MAP).at(start));
        return Optional.empty();
    }

    /** Where the mistake is; a quotation that never ends is told where it begins. */
    private static Optional<Mark> mark(MarkedYamlEngineException e, String words) {
        Optional<Mark> begin = e.getContextMark();
        return words.equals(YamlWords.QUOTE)
                ? begin.or(e::getProblemMark)
                : e.getProblemMark().or(() -> begin);
    }

    private static Position at(String path, String text, int firstLine, int index) {
        String before = text.substring(0, Math.min(index, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        String onLine = before.substring(before.lastIndexOf('\n') + 1);
        return Position.of(path, firstLine + line, onLine.codePointCount(0, onLine.length()) + 1);
    }
}
